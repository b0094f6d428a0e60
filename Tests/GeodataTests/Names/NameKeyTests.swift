import Geodata
import Testing

@Suite struct NameKeyTests {
  /// Spellings that stand on maps, boards and forms beside each other.
  @Test(arguments: [
    ("मुजफ्फरपुर", "Muzaffarpur"), ("मुज़फ़्फ़रपुर", "Mujaffarpur"), ("Muzafarpur", "Muzaffarpur"),
    ("पटना", "Patna"), ("गया", "Gaya"), ("छपरा", "Chapra"), ("छपरा", "Chhapra"),
    ("मोतिहारी", "Motihari"), ("बेतिया", "Bettiah"), ("दरभंगा", "Darbhanga"),
    ("दरभङ्गा", "दरभंगा"), ("मधुबनी", "Madhubani"), ("समस्तीपुर", "Samastipur"),
    ("सीतामढ़ी", "Sitamarhi"), ("शिवहर", "Sheohar"), ("हाजीपुर", "Hajipur"),
    ("सिवान", "Siwan"), ("सीवान", "Seewan"), ("गोपालगंज", "Gopalganj"), ("बेगूसराय", "Begusarai"),
    ("खगड़िया", "Khagaria"), ("मुंगेर", "Monghyr"), ("मुङ्गेर", "Munger"), ("भागलपुर", "Bhagalpur"),
    ("बाँका", "Banka"), ("जमुई", "Jamui"), ("लखीसराय", "Lakhisarai"), ("शेखपुरा", "Sheikhpura"),
    ("नालंदा", "Nalanda"), ("नालन्दा", "नालंदा"), ("नवादा", "Nawada"), ("औरंगाबाद", "Aurangabad"),
    ("जहानाबाद", "Jehanabad"), ("अरवल", "Arwal"), ("भभुआ", "Bhabhua"), ("सासाराम", "Sasaram"),
    ("बक्सर", "Buxar"), ("आरा", "Arrah"), ("पूर्णिया", "Purnea"), ("राजमहल", "Rajmahal"),
    ("कटिहार", "Katihar"), ("अररिया", "Araria"), ("किशनगंज", "Kishanganj"), ("सुपौल", "Supaul"),
    ("सहरसा", "Saharsa"), ("मधेपुरा", "Madhepura"), ("रक्सौल", "Raxaul"), ("देवघर", "Deoghar"),
    ("देवरिया", "Deoria"), ("हजारीबाग", "Hazaribagh"), ("गिरिडीह", "Giridih"),
    ("चित्तौड़गढ़", "Chittorgarh"), ("उदयपुर", "Udaipur"), ("जयनगर", "Jainagar"),
    ("बाड़मेर", "Barmer"), ("झुंझुनू", "Jhunjhunu"), ("गाँव", "Gaon"), ("लक्ष्मीपुर", "Laxmipur"),
    ("वैशाली", "Baishali"), ("फुलवारी", "Phulwari"), ("डुमराँव", "Dumraon"), ("बड़हिया", "Barhiya"),
    ("Dehri on Sone", "Dehri-on-Sone"),
  ])
  func `spellings of one name share a skeleton and sound alike`(one: String, other: String) {
    #expect(NameKey.skeleton(one) == NameKey.skeleton(other))
    #expect(NameKey.similarity(one, other) >= 0.7)
  }

  @Test(arguments: [
    ("Patna", "Gaya"), ("Motihari", "Madhubani"), ("Saran", "Sasaram"), ("Siwan", "Supaul"),
    ("Chapra", "Champaran"), ("नवादा", "नालंदा"), ("बक्सर", "भोजपुर"), ("Rampur", "Rajpur"),
    ("Purnia", "Patna"), ("Katihar", "Khagaria"), ("Darbhanga", "Deoghar"), ("Arrah", "Araria"),
    ("सहरसा", "सासाराम"), ("Hajipur", "Ghazipur"), ("Banka", "Bagaha"), ("Tonk", "Dhanbad"),
  ])
  func `different names have different skeletons`(one: String, other: String) {
    #expect(NameKey.skeleton(one) != NameKey.skeleton(other))
  }

  @Test(arguments: [
    ("मुज़फ़्फ़रपुर", "मुजफ्फरपुर"), ("केन्द्र", "केंद्र"), ("चंपारण", "चम्पारण"), ("गाँव", "गांव"), ("PATNA", "patna"),
  ])
  func `nukta, nasals and case do not part a name from itself`(one: String, other: String) {
    #expect(NameKey.folded(one) == NameKey.folded(other))
  }

  @Test func `similarity counts a consonant twice a vowel`() {
    // patna has the weight 2+1+2+2+1 = 8.
    #expect(NameKey.similarity("Patna", "Patna") == 1)
    #expect(NameKey.similarity("Patna", "Pitna") == 1 - 1.0 / 8)
    #expect(NameKey.similarity("Patna", "Parna") == 1 - 2.0 / 8)
    #expect(NameKey.similarity("Patna", "Ptana") == 1 - 2.0 / 8)
    #expect(NameKey.similarity("Patna", "") == 0)
    #expect(NameKey.similarity("", "") == 1)
  }

  @Test func `similarity is the same both ways`() {
    let names = ["Patna", "Motihari", "गया", "Muzaffarpur", "x", "छपरा", "Sheikhpura", ""]
    for one in names {
      for other in names {
        #expect(NameKey.similarity(one, other) == NameKey.similarity(other, one))
      }
    }
  }

  @Test(arguments: ["", " ", "،", "\u{200D}", "़", "्", "ं", "\u{0}", "🏥", "ءاردو", "पट\u{FFFD}ना"])
  func `hostile names have keys too`(name: String) {
    let key = NameKey(name)
    #expect(key.skeleton.utf8.allSatisfy { $0 < 0x80 })
    #expect(key.similarity(to: key) == 1)
  }
}

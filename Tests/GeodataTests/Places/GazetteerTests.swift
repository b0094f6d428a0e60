import Geodata
import Testing
import Wording

@Suite struct GazetteerTests {
  /// Each name as people type it, and the town that it must find first.
  @Test(arguments: [
    ("मुजफ्फरपुर", "Muzaffarpur"), ("मुज़फ़्फ़रपुर", "Muzaffarpur"), ("Muzaffarpur", "Muzaffarpur"),
    ("Muzafarpur", "Muzaffarpur"), ("Mujaffarpur", "Muzaffarpur"), ("muzzafarpur", "Muzaffarpur"),
    ("Muzaferpore", "Muzaffarpur"), ("Patna", "Patna"), ("पटना", "Patna"), ("PATNA", "Patna"),
    ("Gaya", "Gaya"), ("गया", "Gaya"), ("Chapra", "Chhapra"), ("छपरा", "Chhapra"),
    ("Motihari", "Motihari"), ("मोतिहारी", "Motihari"), ("Motihri", "Motihari"),
    ("Darbanga", "Darbhanga"), ("Madubani", "Madhubani"), ("Sitamari", "Sitamarhi"),
    ("हाजीपुर", "Hajipur"), ("बेगुसराय", "Begusarai"), ("Jaipur", "Jaipur"), ("राँची", "Ranchi"),
    ("Bhagalpoor", "Bhagalpur"), ("Samstipur", "Samastipur"), ("Kishangunj", "Kishanganj"),
  ])
  func `a name in either script, misspelt by a little, finds its place`(text: String, town: String)
  {
    let places = Gazetteer.places(named: text)
    #expect(places.first.map { NameKey($0.name).skeleton } == NameKey(town).skeleton)
    #expect(places.first?.kind == .town)
  }

  @Test(arguments: ["", " ", ",", "zzqxw", "Xylophonix", "क्ष्ठ्ङ", "1234567", "🏥", ", Patna"])
  func `nonsense finds nothing`(text: String) {
    #expect(Gazetteer.places(named: text) == [])
  }

  @Test func `a town stands for the district of its name`() {
    let places = Gazetteer.places(named: "Patna")
    #expect(places.map(\.kind) == [.town])
    #expect(places.map(\.match) == [.exact])
  }

  @Test(arguments: [
    ("Saran", "Saran", "Chhapra"), ("East Champaran", "East Champaran", "Motihari"),
    ("पूर्वी चंपारण", "East Champaran", "Motihari"), ("Rohtas", "Rohtas", "Sasaram"),
  ])
  func `a district without a town of its name is asked from its largest town`(
    text: String, district: String, town: String
  ) throws {
    let found = try #require(Gazetteer.places(named: text).first { $0.kind == .district })
    #expect(found.name == district)
    let seat = try #require(Town.all.first { $0.district.name.english == district })
    #expect(NameKey(seat.name).skeleton == NameKey(town).skeleton)
    #expect(found.coordinate == seat.point)
  }

  @Test func `a name of several places lists all, and an area after a comma restricts them`() {
    let everywhere = Gazetteer.places(named: "Aurangabad")
    #expect(everywhere.allSatisfy { $0.match == .exact || $0.match.isSure })
    let rampur = Gazetteer.places(named: "Madhopur")
    #expect(rampur.count > 1)
    let restricted = Gazetteer.places(named: "Madhopur, Muzaffarpur")
    #expect(!restricted.isEmpty)
    #expect(restricted.allSatisfy { $0.district == "Muzaffarpur" })
    let hindi = Gazetteer.places(named: "Madhopur, मुजफ्फरपुर जिला")
    #expect(hindi == restricted)
    #expect(Gazetteer.places(named: "Patna, Rajasthan").allSatisfy { $0.state == "Rajasthan" })
  }

  @Test func `a place that is only a post office is found where no town fits`() {
    let places = Gazetteer.places(named: "Minapur")
    #expect(places.contains { $0.kind == .postOffice && $0.district == "Muzaffarpur" })
  }

  @Test func `every town is found by its own name`() {
    for town in Town.all.prefix(50) {
      let places = Gazetteer.places(named: town.name)
      #expect(places.contains { $0.coordinate == town.point }, "\(town.name)")
    }
  }
}

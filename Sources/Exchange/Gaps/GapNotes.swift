public import Coverage
internal import Geodata
public import Wording

extension GapTable {
  /// What a reader of the bare table must know: the norms with their sources, how it was rounded,
  /// and what was left out; a sentence each.
  public var notes: [Bilingual] {
    normNotes + countingNotes + omissions.settlements.notes + omissions.facilities.notes
  }

  private var normNotes: [Bilingual] {
    question.types.compactMap { type in
      guard let plain = question.norms.norm(for: type, in: .plain) else { return nil }
      let hilly = question.norms.norm(for: type, in: .hilly)
      let year = plain.year.map { ", \($0)" } ?? ""
      let doubt =
        plain.isVerified && hilly?.isVerified ?? true
        ? Bilingual("", "")
        : Bilingual(" UNVERIFIED: not read in its source.", " असत्यापित: स्रोत में पढ़ा नहीं गया।")
      let rule = Self.rule(of: plain, hilly)
      return Bilingual(
        "\(question.norms.id), \(type.short.english): \(rule.english) (\(plain.source)\(year))."
          + doubt.english,
        "\(question.norms.id), \(type.short.hindi): \(rule.hindi) (\(plain.source)\(year))।"
          + doubt.hindi)
    }
  }

  private static func rule(of plain: Norm, _ hilly: Norm?) -> Bilingual {
    guard let people = plain.peoplePerFacility else {
      let area = plain.perArea ?? ""
      return Bilingual("one a \(area)", "हर \(area) में एक")
    }
    guard let fewer = hilly?.peoplePerFacility, fewer != people else {
      return Bilingual("one for \(people) people", "\(people) लोगों पर एक")
    }
    return Bilingual(
      "one for \(people) people, \(fewer) on hilly, tribal, desert or difficult land",
      "\(people) लोगों पर एक, पहाड़ी, जनजातीय, मरुस्थलीय या दुर्गम क्षेत्र में \(fewer) पर")
  }

  private var countingNotes: [Bilingual] {
    [
      Bilingual(
        "Needed is people over norm, both terrains added, then cut off, as Rural Health Statistics does.",
        "चाहिए = लोग ÷ मानक, दोनों भू-भाग जोड़कर, फिर भिन्न छोड़कर, जैसा ग्रामीण स्वास्थ्य सांख्यिकी में होता है।")
    ]
      + typesCountedAsOthers.map {
        Bilingual(
          "\($0.short.english) counts as \($0.countsAs.short.english).",
          "\($0.short.hindi) को \($0.countsAs.short.hindi) गिना गया है।")
      }
  }
}

extension SettlementOmissions {
  /// A sentence for each kind of settlement that is missing somewhere.
  fileprivate var notes: [Bilingual] {
    [
      (
        withoutPopulation,
        Bilingual(
          "{count} settlements without population are not counted.",
          "{count} बस्तियों की जनसंख्या ज्ञात नहीं; वे गिनी नहीं गईं।")
      ),
      (
        withoutArea,
        Bilingual(
          "{count} settlements with {people} people lie in none of the areas and are not counted.",
          "{count} बस्तियाँ, {people} लोग, किसी क्षेत्र में नहीं आतीं; वे गिनी नहीं गईं।")
      ),
      (
        inSeveralAreas,
        Bilingual(
          "{count} settlements lie where outlines overlap; each is counted in one area.",
          "{count} बस्तियाँ वहाँ हैं जहाँ सीमाएँ एक-दूसरे पर चढ़ती हैं; हर एक किसी एक क्षेत्र में गिनी गई।")
      ),
      (
        withoutPoint,
        Bilingual(
          "{count} settlements with {people} people have no point: counted, but neither near nor far.",
          "{count} बस्तियों, {people} लोगों, का स्थान ज्ञात नहीं: गिने गए, पर न पास न दूर।")
      ),
      (
        peopleWithoutTerrain,
        Bilingual(
          "The land of {count} people is not known; plain land is assumed.",
          "{count} लोगों का भू-भाग ज्ञात नहीं; मैदानी माना गया।")
      ),
    ].saidWhereAny(people: [nil, peopleWithoutArea, nil, peopleWithoutPoint, nil])
  }
}

extension FacilityOmissions {
  /// A sentence for each kind of facility that is missing somewhere.
  fileprivate var notes: [Bilingual] {
    [
      (
        withoutPoint,
        Bilingual(
          "{count} facilities have no point: counted, but near to nobody.",
          "{count} केंद्रों का स्थान ज्ञात नहीं: गिने गए, पर किसी के पास नहीं।")
      ),
      (
        withoutArea,
        Bilingual(
          "{count} facilities lie in none of the areas: not counted, but near to those around.",
          "{count} केंद्र किसी क्षेत्र में नहीं आते: गिने नहीं गए, पर आसपास वालों के पास हैं।")
      ),
      (
        ofUnknownType,
        Bilingual(
          "{count} facilities of unknown type are not counted.",
          "{count} केंद्रों का प्रकार ज्ञात नहीं; वे गिने नहीं गए।")
      ),
      (
        notWorking,
        Bilingual(
          "{count} facilities that do not work or are being built are not counted.",
          "{count} केंद्र चालू नहीं हैं या बन रहे हैं; वे गिने नहीं गए।")
      ),
    ].saidWhereAny(people: [nil, nil, nil, nil])
  }
}

extension [(Int, Bilingual)] {
  /// The sentences whose count is not zero, with their numbers.
  fileprivate func saidWhereAny(people: [Int?]) -> [Bilingual] {
    zip(self, people).compactMap { entry, people in
      guard entry.0 > 0 else { return nil }
      let details = ["count": "\(entry.0)", "people": "\(people ?? 0)"]
      return Bilingual(
        entry.1.said(in: .english, with: details), entry.1.said(in: .hindi, with: details))
    }
  }
}

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
      guard let plain = question.norms.norm(for: type, on: .plain) else { return nil }
      let hilly = question.norms.norm(for: type, on: .hilly)
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
      return Bilingual("one a \(area)", "हर \(area == "district" ? "ज़िले" : area) में एक")
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
          "Settlements of unknown population, not counted: {count}.",
          "अज्ञात जनसंख्या की बस्तियाँ, जो गिनी नहीं गईं: {count}।")
      ),
      (
        withoutArea,
        Bilingual(
          "Settlements in none of the areas, not counted: {count}, with {people} people.",
          "बस्तियाँ जो किसी क्षेत्र में नहीं आतीं और गिनी नहीं गईं: {count}, {people} लोग।")
      ),
      (
        inSeveralAreas,
        Bilingual(
          "Settlements where outlines overlap, counted in one area each: {count}.",
          "बस्तियाँ जहाँ सीमाएँ एक-दूसरे पर चढ़ती हैं, जो एक ही क्षेत्र में गिनी गईं: {count}।")
      ),
      (
        withoutPoint,
        Bilingual(
          "Settlements without a point, counted but neither near nor far: {count}, with {people} people.",
          "अज्ञात स्थान की बस्तियाँ, जो गिनी गईं पर न पास हैं न दूर: {count}, {people} लोग।")
      ),
      (
        peopleWithoutTerrain,
        Bilingual(
          "People on land of unknown kind, counted as on plain land: {count}.",
          "अज्ञात भू-भाग के लोग, जो मैदानी माने गए: {count}।")
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
          "Facilities without a point, counted but near to nobody: {count}.",
          "अज्ञात स्थान के केंद्र, जो गिने गए पर किसी के पास नहीं: {count}।")
      ),
      (
        withoutArea,
        Bilingual(
          "Facilities in none of the areas, not counted but near to those around: {count}.",
          "केंद्र जो किसी क्षेत्र में नहीं आते, जो गिने नहीं गए पर आसपास वालों के पास हैं: {count}।")
      ),
      (
        ofUnknownType,
        Bilingual(
          "Facilities of unknown type, not counted: {count}.",
          "अज्ञात प्रकार के केंद्र, जो गिने नहीं गए: {count}।")
      ),
      (
        notWorking,
        Bilingual(
          "Facilities that do not work or are being built, not counted: {count}.",
          "केंद्र जो चालू नहीं हैं या बन रहे हैं, जो गिने नहीं गए: {count}।")
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

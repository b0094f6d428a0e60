public import Coverage
internal import Geodata
public import Wording

extension GapTable {
  /// What a reader of the bare table must know: the norms with their sources, how it was rounded,
  /// and what was left out; a sentence each.
  public var notes: [Bilingual] {
    normNotes + countingNotes + omissions.notes
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
      + question.types.countingOthers.map(\.countingNote)
  }
}

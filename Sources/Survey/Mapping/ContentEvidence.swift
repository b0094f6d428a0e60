public import Wording

/// What stands in the cells of a column, told by looking at some of them.
public struct ContentEvidence: Hashable, Sendable {
  /// What cells were taken for.
  public enum Kind: Hashable, Sendable {
    case latitudes, longitudes, geopoints, pairs, pins, types, districts, hfrNumbers, instances
  }

  /// What the cells were taken for.
  public let kind: Kind
  /// How many cells look so.
  public let count: Int
  /// How many cells hold anything.
  public let of: Int

  /// The evidence in words.
  public var words: Bilingual {
    let things =
      switch kind {
      case .latitudes: Bilingual("latitudes of India", "भारत के अक्षांश")
      case .longitudes: Bilingual("longitudes of India", "भारत के देशांतर")
      case .geopoints: Bilingual("geopoints of a form", "फ़ॉर्म के जियोपॉइंट")
      case .pairs: Bilingual("places in India", "भारत के स्थान")
      case .pins: Bilingual("PIN codes", "पिन कोड")
      case .types: Bilingual("types of facilities", "स्वास्थ्य केंद्रों के प्रकार")
      case .districts: Bilingual("names of districts", "ज़िलों के नाम")
      case .hfrNumbers: Bilingual("HFR numbers", "एचएफआर संख्याएँ")
      case .instances: Bilingual("keys of submissions", "प्रस्तुतियों की कुंजियाँ")
      }
    return Bilingual(
      "its content: {count} of {of} look like {things}",
      "सामग्री से: {of} में से {count} {things} लगते हैं"
    ).filled(["count": "\(count)", "of": "\(of)"], ["things": things])
  }
}

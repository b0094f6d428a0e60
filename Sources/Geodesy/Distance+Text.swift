public import Wording

extension Distance {
  /// Reads a length as a person types it: `800m`, `5 km`, `1,200 m`, `५ किमी`.
  ///
  /// A unit is required, so that nobody walks five kilometres for five metres.
  ///
  /// - Throws: ``Wording/Problem`` `distance.unit-missing` for a bare number, `distance.unreadable` for
  ///   anything else, a negative number too.
  public static func parse(_ text: String) throws(Problem) -> Distance {
    let typed = Numerals.ascii(text).lowercased()
    let number = typed.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") || $0 == " " }
    let unit = typed[number.endIndex...].filter { $0 != " " }
    guard let value = plainNumber(number.filter { $0 != " " }) else {
      throw Problem(.distanceUnreadable, ["value": text])
    }
    guard let meters = metersByUnit[unit] else {
      throw Problem(unit.isEmpty ? .distanceUnitMissing : .distanceUnreadable, ["value": text])
    }
    return .meters(value * meters)
  }

  /// The length as one says it: whole metres below a kilometre, then tenths, then kilometres.
  public func said(in language: Language) -> String {
    let wholeMeters = meters.rounded()
    if wholeMeters < 1000 {
      return "\(Int(wholeMeters)) \(language == .hindi ? "मी" : "m")"
    }
    let unit = language == .hindi ? "किमी" : "km"
    let tenths = (meters / 100).rounded()
    guard tenths < 1000 else { return "\(Int((meters / 1000).rounded())) \(unit)" }
    return "\(Int(tenths) / 10).\(Int(tenths) % 10) \(unit)"
  }

  /// Metres in each unit, by every spelling that is read.
  private static let metersByUnit: [String: Double] = {
    var units: [String: Double] = [:]
    for spelling in ["m", "m.", "metre", "metres", "meter", "meters", "मी", "मी.", "मीटर"] {
      units[spelling] = 1
    }
    for spelling in [
      "km", "km.", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "किमी", "किमी.",
      "कि.मी", "कि.मी.", "किलोमीटर",
    ] {
      units[spelling] = 1000
    }
    return units
  }()

  /// A number of digits with at most one point; commas only where thousands or lakhs have them.
  private static func plainNumber(_ text: String) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first,
      parts.last?.contains(",") == false || parts.count == 1
    else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard let head = groups.first, (1...3).contains(head.count), groups.last?.count == 3,
        groups.dropFirst().dropLast().allSatisfy({ (2...3).contains($0.count) })
      else { return nil }
    }
    return Double(text.filter { $0 != "," })
  }
}

/// How far a point may be off, as the row says it.
enum Accuracy {
  /// Metres beyond which ODK's forms call a point unacceptable.
  private static let limit = 100.0

  /// Reads metres; 0 and less say nothing.
  static func read(_ text: String) -> (meters: Double?, finding: RowFinding?) {
    let number = text.hasSuffix("m") ? String(text.dropLast()) : text
    guard let meters = PointReading.decimal(number.trimmed), meters > 0, meters.isFinite else {
      return (
        nil,
        Check.accuracyUnknown.finding(nil, ["value": text], field: "accuracy", before: text)
      )
    }
    guard meters > limit else { return (meters, nil) }
    return (
      meters,
      Check.accuracyPoor.finding(
        nil, ["value": "\(Int(min(meters, 1e9).rounded()))"], field: "accuracy", before: text)
    )
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

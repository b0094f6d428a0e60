/// One angle of a coordinate's text: degrees, perhaps minutes and seconds, perhaps a letter.
struct AngleText {
  enum Axis { case latitude, longitude }

  let degrees: Double
  /// Which axis a letter or label names.
  let axis: Axis?

  /// Reads an angle, or answers nothing if the tokens are none.
  init?(_ tokens: [CoordinateTokens.Token]) {
    var axis: Axis?
    var isNegative = false
    var hasLetter = false
    var parts: [Double] = []
    var units: [CoordinateTokens.Token?] = []
    var isLastWhole = true
    for (index, token) in tokens.enumerated() {
      switch token {
      case .number(let value, let isWhole, let negative):
        // Only the last number may have a fraction, and only the first a sign.
        guard isLastWhole, parts.count < 3, !negative || parts.isEmpty else { return nil }
        if hasLetter && (negative || index > 1 && parts.isEmpty) { return nil }
        if negative { isNegative = true }
        isLastWhole = isWhole
        parts.append(value)
        units.append(nil)
      case .degree, .minute, .second:
        guard let last = units.indices.last, units[last] == nil else { return nil }
        units[last] = token
      case .hemisphere(let named, let negative):
        let isAtEnd = index == 0 || index == tokens.count - 1
        guard isAtEnd, !hasLetter, !isNegative, axis == nil || axis == named else { return nil }
        hasLetter = true
        axis = named
        isNegative = negative
      case .label(let named):
        guard index == 0 else { return nil }
        axis = named
      case .separator:
        return nil
      }
    }
    guard let whole = parts.first, Self.areInOrder(units) else { return nil }
    let minutes = parts.count > 1 ? parts[1] : 0
    let seconds = parts.count > 2 ? parts[2] : 0
    guard minutes < 60, seconds < 60 else { return nil }
    let magnitude = whole + minutes / 60 + seconds / 3600
    degrees = isNegative ? -magnitude : magnitude
    self.axis = axis
  }

  /// Whether each mark stands after the number it belongs to; marks may be left out.
  private static func areInOrder(_ units: [CoordinateTokens.Token?]) -> Bool {
    let order: [CoordinateTokens.Token] = [.degree, .minute, .second]
    return zip(units, order).allSatisfy { $0 == nil || $0 == $1 }
  }
}

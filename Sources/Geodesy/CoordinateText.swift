public import Wording

/// A place as a person types it or pastes it from a map.
///
///     try CoordinateText.parse("26.12,85.39").coordinate
///     try CoordinateText.parse("26°07'12\"N 85°23'24\"E").coordinate
///     try CoordinateText.parse("85.39 26.12").swapped  // true: in India only one order is possible
public enum CoordinateText {
  /// What a text says.
  public struct Reading: Hashable, Sendable {
    /// The place.
    public let coordinate: Coordinate
    /// Whether longitude was written first and the two were exchanged.
    public let swapped: Bool
  }

  /// Reads latitude and longitude, in this order unless letters or labels say otherwise.
  ///
  /// Decimal degrees, degrees with minutes and seconds, a `geo:` link (RFC 5870), Devanagari
  /// digits, and the letters N S E W or their Hindi words are understood. Without letters,
  /// latitude 68…98 with longitude 6…38 is read the other way round, since India lies at
  /// latitude 6…38 and longitude 68…98.
  ///
  /// - Throws: ``Wording/Problem`` `coordinate.unreadable` if the text is neither, or one of the
  ///   two range problems of ``Coordinate`` if a number is too large.
  public static func parse(_ text: String) throws(Problem) -> Reading {
    guard text.utf8.count <= longest, let (first, second) = CoordinateTokens(text)?.halves,
      let a = AngleText(first), let b = AngleText(second),
      a.axis == nil || a.axis != b.axis
    else { throw Problem(.coordinateUnreadable, ["value": String(text.prefix(60))]) }

    let isLongitudeFirst = a.axis == .longitude || b.axis == .latitude
    let (latitude, longitude) = isLongitudeFirst ? (b, a) : (a, b)
    let isLabelled = a.axis != nil || b.axis != nil
    if !isLabelled, indianLongitudes.contains(latitude.degrees),
      indianLatitudes.contains(longitude.degrees)
    {
      let place = try Coordinate(longitude: latitude.degrees, latitude: longitude.degrees)
      return Reading(coordinate: place, swapped: true)
    }
    let place = try Coordinate(longitude: longitude.degrees, latitude: latitude.degrees)
    return Reading(coordinate: place, swapped: false)
  }

  /// Bytes beyond which a text is not looked at: no coordinate is as long.
  private static let longest = 200
  static let indianLatitudes = 6.0...38.0
  static let indianLongitudes = 68.0...98.0
}

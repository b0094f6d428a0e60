public import Registry

/// A facility's number as the UUID that entity lists ask for.
///
/// It is of version 8 (RFC 9562, 5.8), whose bits are the maker's own: "nikat" in ASCII, then the
/// number, so that an answer that comes back names its facility.
public struct EntityID: Hashable, Sendable {
  /// The facility.
  public let facility: Facility.ID

  /// The id of a facility.
  public init(_ facility: Facility.ID) { self.facility = facility }

  /// Reads an id that was written by ``text``; nil for any other.
  public init?(_ text: String) {
    let text = text.lowercased()
    guard text.hasPrefix(Self.prefix), text.utf8.count == Self.prefix.utf8.count + Self.digits,
      let number = Int64(text.dropFirst(Self.prefix.utf8.count), radix: 16), number > 0
    else { return nil }
    facility = Facility.ID(number)
  }

  /// The UUID, as `6e696b61-7400-8000-8000-00000000002a`.
  public var text: String {
    let number = String(facility.number, radix: 16)
    return Self.prefix
      + String(repeating: "0", count: max(0, Self.digits - number.utf8.count)) + number
  }

  private static let prefix = "6e696b61-7400-8000-8000-"
  private static let digits = 12
}

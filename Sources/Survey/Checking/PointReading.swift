import Geodesy
import Wording

/// Where a row says that something is.
enum PointReading {
  /// A place, and whether its longitude was given first, which in India can be told.
  case place(Coordinate, swapped: Bool)
  /// Nothing.
  case missing
  /// Numbers that stand for nothing, and the check that says so.
  case placeholder(Check, PointClaim)
  /// Numbers that are no place in India as they stand.
  case doubtful(PointClaim)
  /// Something that is no place.
  case unreadable(Problem)

  /// Reads the two cells, as people write degrees.
  init(latitude: String, longitude: String) {
    if let north = Self.decimal(latitude), let east = Self.decimal(longitude) {
      self.init(longitude: east, latitude: north)
    } else {
      self.init(Self.pointed(latitude) + ", " + Self.pointed(longitude))
    }
  }

  /// Reads one cell that holds both: decimal or sexagesimal, a `geo:` link, or ODK's geopoint.
  init(_ text: String) {
    // ODK: latitude, longitude, height and accuracy, divided by spaces.
    let parts = text.split(separator: " ").compactMap { Self.decimal(String($0)) }
    if parts.count >= 3, parts.count <= 4, parts.count == text.split(separator: " ").count {
      self.init(longitude: parts[1], latitude: parts[0])
      return
    }
    do {
      self.init(try CoordinateText.parse(text))
    } catch {
      self = .unreadable(error)
    }
  }

  /// Takes plain decimal degrees that were read already.
  init(_ plain: CoordinateText.Reading) {
    let claim = PointClaim(plain.coordinate)
    self = Self.judged(plain.swapped ? claim.exchanged : claim)
  }

  /// Reads degrees as a geometry gives them.
  init(longitude: Double, latitude: Double) {
    self = Self.judged(PointClaim(latitude: latitude, longitude: longitude))
  }

  private static func judged(_ claim: PointClaim) -> Self {
    if let place = claim.place { return .place(place, swapped: false) }
    if let place = claim.exchanged.place { return .place(place, swapped: true) }
    if let check = Placeholder.check(of: claim) { return .placeholder(check, claim) }
    return .doubtful(claim)
  }

  /// A plain decimal number in either script's digits.
  static func decimal(_ text: String) -> Double? {
    if text.utf8.allSatisfy(isDecimal) { return Double(text) }
    let text = pointed(Numerals.ascii(text))
    return text.utf8.allSatisfy(isDecimal) ? Double(text) : nil
  }

  private static func isDecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte | 0x20 == UInt8(ascii: "e")
  }

  /// A decimal comma as a point: 26,12.
  static func pointed(_ text: String) -> String {
    let isDecimal = text.utf8.allSatisfy { $0 &- 0x30 < 10 || ",-".utf8.contains($0) }
    guard isDecimal, text.utf8.count(where: { $0 == UInt8(ascii: ",") }) == 1 else { return text }
    return String(text.map { $0 == "," ? "." : $0 })
  }
}

import Geodesy
import Wording

/// Where a row says that something is.
enum PointReading {
  /// A place, and whether its longitude was given first, which in India can be told.
  case place(Coordinate, swapped: Bool)
  /// Nothing, or the 0,0 that programs write for nothing.
  case missing
  /// A place that lies outside India's box, which a person must look at.
  case abroad(Coordinate)
  /// Something that is no place.
  case unreadable(Problem)

  /// Latitude 6…38 and longitude 68…98 hold India with its islands.
  ///
  /// They do not overlap, so that an exchange of the two is certain.
  private static let latitudes = 6.0...38.0
  private static let longitudes = 68.0...98.0

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
      let reading = try CoordinateText.parse(text)
      let place = reading.coordinate
      self = Self.judged(place, swapped: reading.swapped)
    } catch {
      self = .unreadable(error)
    }
  }

  /// Reads degrees as a geometry gives them.
  init(longitude: Double, latitude: Double) {
    if longitude == 0, latitude == 0 {
      self = .missing
    } else if Self.latitudes.contains(longitude), Self.longitudes.contains(latitude) {
      self = .place(Coordinate(trustedLongitude: latitude, latitude: longitude), swapped: true)
    } else {
      do throws(Problem) {
        self = Self.judged(try Coordinate(longitude: longitude, latitude: latitude), swapped: false)
      } catch {
        self = .unreadable(error)
      }
    }
  }

  private static func judged(_ place: Coordinate, swapped: Bool) -> Self {
    if place.longitude == 0, place.latitude == 0 { return .missing }
    return latitudes.contains(place.latitude) && longitudes.contains(place.longitude)
      ? .place(place, swapped: swapped) : .abroad(place)
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
  private static func pointed(_ text: String) -> String {
    let isDecimal = text.utf8.allSatisfy { $0 &- 0x30 < 10 || ",-".utf8.contains($0) }
    guard isDecimal, text.utf8.count(where: { $0 == UInt8(ascii: ",") }) == 1 else { return text }
    return String(text.map { $0 == "," ? "." : $0 })
  }
}

import Geodesy

/// The two numbers by which a row says where it is, latitude first as it says it, not yet believed.
struct PointClaim: Hashable {
  let latitude: Double
  let longitude: Double

  /// Latitude 6…38 and longitude 68…98 hold India with its islands.
  ///
  /// They do not overlap, so that an exchange of the two is certain.
  static let latitudes = 6.0...38.0
  static let longitudes = 68.0...98.0

  init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// What a row claims that gives a place.
  init(_ place: Coordinate) { self.init(latitude: place.latitude, longitude: place.longitude) }

  /// The place as claimed, if it can be in India.
  var place: Coordinate? { Self.indian(longitude: longitude, latitude: latitude) }

  /// The same numbers the other way round.
  var exchanged: Self { Self(latitude: longitude, longitude: latitude) }

  /// The numbers as a finding shows them.
  var text: String { "\(Self.text(latitude)), \(Self.text(longitude))" }

  /// A number as a row has it, without the zero of a whole one.
  static func text(_ number: Double) -> String {
    Int64(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  /// A place, if its degrees can be in India.
  static func indian(longitude: Double, latitude: Double) -> Coordinate? {
    latitudes.contains(latitude) && longitudes.contains(longitude)
      ? Coordinate(trustedLongitude: longitude, latitude: latitude) : nil
  }
}

extension Coordinate {
  /// The place as a finding shows it: latitude first, to a centimetre.
  var findingText: String {
    func text(_ degrees: Double) -> String { "\((degrees * 1e7).rounded() / 1e7)" }
    return "\(text(latitude)), \(text(longitude))"
  }
}

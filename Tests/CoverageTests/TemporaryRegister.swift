import Foundation
import Geodesy
import Registry

/// An empty register in a folder of its own, removed when the test is over.
final class TemporaryRegister {
  let register: Register
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nikat-coverage-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    register = try Register(
      creating: folder.appendingPathComponent("register.sqlite").path, for: .real)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

extension Signature {
  static let surveyor = Signature(who: "surveyor", at: "2026-04-01T09:30:00Z")
}

extension Coordinate {
  /// A place for a test, which knows that it is one.
  init(_ latitude: Double, _ longitude: Double) {
    self.init(trustedLongitude: longitude, latitude: latitude)
  }
}

extension MultiPolygon {
  /// A field between two longitudes and two latitudes.
  init(south: Double, west: Double, north: Double, east: Double) throws {
    self.init([
      try Polygon(
        rings: [
          [
            Coordinate(south, west), Coordinate(south, east), Coordinate(north, east),
            Coordinate(north, west),
          ]
        ])
    ])
  }
}

import Fixtures
import Geodesy
import Testing

@testable import Registry

/// Answers of the R*Tree against brute force over every facility.
@Suite struct NearestTests {
  /// Points in clusters round the world, with both poles and the antimeridian among them.
  private func seededPlaces(_ count: Int) throws -> [Coordinate] {
    var generator = SeededGenerator(seed: 42)
    let centres = [
      (85.4, 26.1), (77.2, 28.6), (179.9, -16.5), (-179.8, -16.4), (10, 89.5), (0, -89.9),
    ]
    return try (0..<count).map { _ in
      let centre = centres[Int.random(in: 0..<centres.count, using: &generator)]
      let longitude = centre.0 + Double.random(in: -1...1, using: &generator)
      let latitude = centre.1 + Double.random(in: -0.8...0.8, using: &generator)
      return try Coordinate(
        longitude: longitude > 180
          ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
        latitude: min(90, max(-90, latitude)))
    }
  }

  @Test func `the nearest facilities are those that brute force finds`() throws {
    let temporary = try TemporaryRegister()
    let places = try seededPlaces(600)
    let types = ["PHC", "CHC", "HSC"]
    let ids = try temporary.register.write { transaction in
      try places.enumerated().map { index, place in
        try transaction.add(
          FacilityDraft(
            name: "F\(index)", typeCode: types[index % 3], source: "test",
            point: LocatedPoint(place)), signed: .surveyor)
      }
    }
    let questions = try seededPlaces(640).suffix(40)
    for (number, question) in questions.enumerated() {
      let count = [1, 3, 10][number % 3]
      var filter = FacilityFilter(asOf: nil)
      if number.isMultiple(of: 2) { filter.types = ["CHC"] }
      let limit = [Distance.kilometers(20), .kilometers(300), .kilometers(20_004)][number % 3]
      let expected = places.indices
        .filter { filter.types.isEmpty || types[$0 % 3] == "CHC" }
        .map { (ids[$0], Geodesic.distance(from: question, to: places[$0])) }
        .filter { $0.1 <= limit }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        .prefix(count)
      let found = try temporary.register.read {
        try $0.nearest(to: question, matching: filter, count: count, within: limit)
      }
      #expect(found.map(\.id) == expected.map(\.0), "\(question)")
      #expect(found.map(\.line.distance) == expected.map(\.1))
    }
  }

  @Test func `fewer facilities than asked for are all that there are`() throws {
    let temporary = try TemporaryRegister()
    let place = try Coordinate(longitude: 85.39, latitude: 26.12)
    try temporary.register.write {
      _ = try $0.add(
        FacilityDraft(
          name: "PHC Saraiya", typeCode: "PHC", source: "test", point: LocatedPoint(place)),
        signed: .surveyor)
      _ = try $0.add(
        FacilityDraft(name: "PHC without a point", typeCode: "PHC", source: "test"),
        signed: .surveyor)
    }
    let opposite = try Coordinate(longitude: -94.61, latitude: -26.12)
    let found = try temporary.register.read {
      try $0.nearest(to: opposite, matching: FacilityFilter(asOf: nil), count: 5)
    }
    #expect(found.count == 1)
  }
}

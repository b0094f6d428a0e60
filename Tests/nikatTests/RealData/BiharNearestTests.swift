import Fixtures
import Foundation
import Geodesy
import Testing

/// Ten questions to the real facilities of Bihar, against PROJ's geodesics to every one of them.
@Suite(.enabled(if: SharedData.exists, "the shared data is not beside the project"))
struct BiharNearestTests {
  private struct Facility: Decodable {
    let id: Int
    let latitude: Double
    let longitude: Double
  }

  private struct Answer: Decodable {
    let id: Int
    let distance_m: Double
  }

  /// Towns, villages, a border, a river island, and places outside of the state.
  private static let places = [
    (26.1209, 85.3647), (25.5941, 85.1376), (24.7955, 84.9994), (25.2425, 86.9842),
    (27.1767, 84.4989), (26.0906, 87.9373), (24.9541, 83.6046), (25.4182, 86.1272),
    (26.8467, 80.9462), (22.5726, 88.3639),
  ]

  @Test func `the three nearest are those that PROJ finds among all`() throws {
    let folder = try TemporaryFolder()
    try #require(try Terminal.run(["init"], in: folder).exitCode == 0)
    let file = SharedData.path("facilities/pmgsy_Facilities_Bihar.zip")
    let imported = try Terminal.run(
      ["facility", "import", file, "--preset", "pmgsy"], in: folder)
    try #require(imported.exitCode == 0, "\(imported)")
    let facilities: [Facility] = try decoded(["facility", "list"], in: folder)
    #expect(facilities.count > 2_900)
    var oracle = Oracle()
    for (latitude, longitude) in Self.places {
      let place = Coordinate(latitude, longitude)
      let answers: [Answer] = try decoded(
        ["nearest", "--at", "\(latitude),\(longitude)", "-k", "3"], in: folder)
      let expected =
        facilities
        .map { ($0.id, oracle.meters(from: place, to: Coordinate($0.latitude, $0.longitude))) }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        .prefix(3)
      #expect(answers.map(\.id) == expected.map(\.0), "\(latitude),\(longitude)")
      for (answer, truth) in zip(answers, expected) {
        #expect(abs(answer.distance_m - truth.1) <= 0.001)
      }
    }
  }

  private func decoded<Row: Decodable>(_ arguments: [String], in folder: TemporaryFolder) throws
    -> [Row]
  {
    let outcome = try Terminal.run(arguments + ["--format", "json"], in: folder)
    try #require(outcome.exitCode == 0, "\(outcome)")
    return try JSONDecoder().decode([Row].self, from: Data(outcome.stdout.utf8))
  }
}

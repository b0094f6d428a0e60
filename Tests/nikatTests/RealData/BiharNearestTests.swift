import CPROJ
import Foundation
import Testing

/// Ten questions to the real facilities of Bihar, against PROJ's geodesics to every one of them.
@Suite(.enabled(if: TrialData.isThere, "the data for trials is not beside the project"))
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
    let folder = try Folder()
    try #require(try Terminal.run(["init"], in: folder).exitCode == 0)
    let file = TrialData.facilities.appending(path: "pmgsy_Facilities_Bihar.zip").path
    let imported = try Terminal.run(
      ["facility", "import", file, "--preset", "pmgsy"], in: folder)
    try #require(imported.exitCode == 0, "\(imported)")
    let facilities: [Facility] = try decoded(["facility", "list"], in: folder)
    #expect(facilities.count > 2_900)
    for (latitude, longitude) in Self.places {
      let answers: [Answer] = try decoded(
        ["nearest", "--at", "\(latitude),\(longitude)", "-k", "3"], in: folder)
      let expected =
        facilities
        .map { ($0.id, meters(latitude, longitude, to: $0)) }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        .prefix(3)
      #expect(answers.map(\.id) == expected.map(\.0), "\(latitude),\(longitude)")
      for (answer, truth) in zip(answers, expected) {
        #expect(abs(answer.distance_m - truth.1) <= 0.001)
      }
    }
  }

  private func decoded<Row: Decodable>(_ arguments: [String], in folder: Folder) throws -> [Row] {
    let outcome = try Terminal.run(arguments + ["--format", "json"], in: folder)
    try #require(outcome.exitCode == 0, "\(outcome)")
    return try JSONDecoder().decode([Row].self, from: Data(outcome.stdout.utf8))
  }

  /// The geodesic by PROJ's `geod_inverse`, in metres.
  private func meters(_ latitude: Double, _ longitude: Double, to facility: Facility) -> Double {
    var ellipsoid = geod_geodesic()
    unsafe geod_init(&ellipsoid, 6_378_137, 1 / 298.257_223_563)
    var meters = 0.0
    unsafe geod_inverse(
      &ellipsoid, latitude, longitude, facility.latitude, facility.longitude, &meters, nil, nil)
    return meters
  }
}

/// Real files beside the project, which are not part of it.
private enum TrialData {
  static let facilities = Kept.package.appending(path: "../shared/data/facilities")
  static let isThere = FileManager.default.fileExists(atPath: facilities.path)
}

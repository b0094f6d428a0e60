import Geodesy
import Testing
import Wording

@testable import Survey

@Suite struct PointReadingTests {
  private func place(_ reading: PointReading) -> [Double]? {
    guard case .place(let place, let swapped) = reading else { return nil }
    return [place.longitude, place.latitude, swapped ? 1 : 0]
  }

  @Test(arguments: [
    ("26.12", "85.39"), ("26,12", "85,39"), ("२६.१२", "८५.३९"), ("26°07'12\"N", "85°23'24\"E"),
  ])
  func `two cells are a place however degrees are written`(latitude: String, longitude: String) {
    let read = place(PointReading(latitude: latitude, longitude: longitude))
    #expect(read.map { abs($0[0] - 85.39) < 1e-9 && abs($0[1] - 26.12) < 1e-9 } == true)
  }

  @Test(arguments: ["26.12,85.39", "26.12 85.39", "26.12 85.39 53.0 4.8", "geo:26.12,85.39"])
  func `one cell may hold both`(text: String) {
    #expect(place(PointReading(text)) == [85.39, 26.12, 0])
  }

  @Test func `an exchange is certain in India, east of 90° too`() {
    #expect(place(PointReading(latitude: "85.39", longitude: "26.12")) == [85.39, 26.12, 1])
    #expect(place(PointReading(longitude: 26.1, latitude: 95.2)) == [95.2, 26.1, 1])
  }

  @Test func `nothing, abroad and nonsense are told apart`() throws {
    guard case .doubtful(let london) = PointReading(latitude: "51.5", longitude: "-0.12") else {
      Issue.record("London is not abroad")
      return
    }
    #expect(london == PointClaim(latitude: 51.5, longitude: -0.12))
    let usable = PointReading(latitude: "51.5", longitude: "-0.12").usable
    #expect(usable.findings.map(\.problem.kind) == [.pointAbroad] && !usable.isNonsense)
    let beyond = PointReading(latitude: "126.1", longitude: "85.3").usable
    #expect(beyond.findings.map(\.problem.kind) == [.latitudeOutOfRange] && beyond.isNonsense)
    guard case .unreadable = PointReading(latitude: "north", longitude: "85.3") else {
      Issue.record("words are degrees")
      return
    }
  }

  @Test(arguments: [
    ("26.1", "85.3", Problem.Kind?.some(.pointCoarse)), ("26", "85", .pointInteger),
    ("26.10", "85.30", .pointCoarse), ("26.11", "85.3", nil), ("26.1", "85.31", nil),
  ])
  func `a point of one decimal or none says so`(
    latitude: String, longitude: String, kind: Problem.Kind?
  ) {
    let point = PointReading(latitude: latitude, longitude: longitude).usable
    #expect(point.findings.first?.problem.kind == kind)
    #expect((point.place == nil) == (kind == .pointInteger))
  }
}

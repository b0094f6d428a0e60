import Fixtures
import Testing

@testable import Geodesy

@Suite struct ChordTests {
  @Test func `no line is shorter than its chord or longer than its bound`() {
    var random = SeededGenerator(seed: 1921)
    for index in 0..<100_000 {
      let from = random.place()
      var to = random.place()
      if index % 2 == 0 {
        let reach = [1, 1e-2, 1e-4, 1e-7][index / 2 % 4]
        to = Coordinate(
          max(-90, min(90, from.latitude + random.number(in: -1...1) * reach)),
          (from.longitude + random.number(in: -1...1) * reach).remainder(dividingBy: 360))
      }
      let meters = Geodesic.distance(from: from, to: to).meters
      let square = GeocentricPoint(from).squaredChord(to: GeocentricPoint(to))
      #expect(square.squareRoot() <= meters + Chord.rounding)
      #expect(Chord.squaredBound(ofSquaredChord: square).squareRoot() >= meters)
    }
  }

  @Test func `the bound is hardly longer than a short line`() {
    let chord = 10_000.0
    let bound = Chord.squaredBound(ofSquaredChord: chord * chord).squareRoot()
    #expect(bound - chord < 0.002)
  }

  @Test func `short lines are measured to a micrometre without iteration`() {
    var random = SeededGenerator(seed: 50)
    var worst = 0.0
    var worstInReach = 0.0
    for _ in 0..<200_000 {
      let from = random.place()
      let to = Geodesic.direct(
        from: from, bearing: Bearing(degrees: random.number(in: 0...360)),
        distance: .meters(
          random.number(in: 0...1) * [50_000, 10_000, 100, 1][Int(random.next() % 4)]))
      let exact = Geodesic.distance(from: from, to: to).meters
      guard let meters = Chord.shortGroundDistance(GeocentricPoint(from), GeocentricPoint(to))
      else { continue }
      worst = max(worst, abs(meters - exact))
      if exact < 10_000 { worstInReach = max(worstInReach, abs(meters - exact)) }
    }
    #expect(worst < 1e-6 && worstInReach < 2e-8, "\(worst) m, and \(worstInReach) m below 10 km")
    #expect(
      Chord.shortGroundDistance(
        GeocentricPoint(Coordinate(0, 0)), GeocentricPoint(Coordinate(0, 1))) == nil)
  }
}

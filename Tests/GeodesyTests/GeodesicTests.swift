import Fixtures
import Geodesy
import Testing

@Suite struct GeodesicTests {
  /// Lines published with their answers.
  ///
  /// In the order latitude, longitude, latitude, longitude, first bearing, last bearing, metres.
  /// Source: PROJ, src/geodtest.c, `testcases`, computed by its author in higher precision.
  static let published: [[Double]] = [
    [
      35.60777, -139.44815, -11.17491, -69.95921, 111.098748429560326, 129.289270889708762,
      8935244.5604818305,
    ],
    [
      55.52454, 106.05087, 77.03196, -162.81766, 22.020059880982801, 109.112041110671519,
      4105086.1713924406,
    ],
    [
      -66.99028, 112.2363, -12.70631, -74.09656, 173.73491240878403, 2.512956620913668,
      11150344.2312080241,
    ],
    [
      -17.42761, 173.34268, -15.84784, 5.93557, -159.033557661192928, -20.787484651536988,
      16076603.1631180673,
    ],
    [
      -50.56724, -16.30485, -33.56571, -94.97412, -105.439679907590164, -47.348547835650331,
      6455670.5118668696,
    ],
    [
      -87.85331, 85.66836, 66.48646, 16.09921, -65.120313040242748, -4.888658719272296,
      17286615.3147144645,
    ],
    [
      -41.22777, 122.32875, -7.57291, 130.37946, 14.285113402275739, 10.805303085187369,
      3812686.035106021,
    ],
    // Wellington to Salamanca, where Vincenty's method fails (GeodSolve76).
    [
      -41 - 19 / 60.0, 174 + 49 / 60.0, 40 + 58 / 60.0, -5 - 30 / 60.0, 160.39137649664,
      19.50042925176, 19960543.857179,
    ],
    // Where the calculator of the U.S. National Geodetic Survey fails (GeodSolve78).
    [27.2, 0, -27.1, 179.5, 45.82468716758, 134.22776532670, 19974354.765767],
    // A short line (GeodSolve74).
    [54.1589, 15.3872, 54.1591, 15.3877, 55.723110355, 55.723515675, 39.527686385],
  ]

  @Test(arguments: published)
  func `published lines have their published lengths and bearings`(_ line: [Double]) {
    let from = Coordinate(line[0], line[1])
    let to = Coordinate(line[2], line[3])
    let answer = Geodesic.inverse(from: from, to: to)
    #expect(abs(answer.distance.meters - line[6]) < 1e-6)
    // Published to nine decimals of a degree at least.
    #expect(gap(answer.initialBearing.degrees, line[4]) < 5e-9)
    #expect(gap(answer.finalBearing.degrees, line[5]) < 5e-9)
    let end = Geodesic.direct(
      from: from, bearing: Bearing(degrees: line[4]), distance: .meters(line[6]))
    #expect(abs(end.latitude - line[2]) < 1e-9)
    #expect(gap(end.longitude, line[3]) < 1e-9)
  }

  /// Lines that broke earlier implementations.
  ///
  /// Source: PROJ, src/geodtest.c, GeodSolve4 to 11, 33, 80.
  @Test(arguments: [
    [36.493349428792, 0, 36.49334942879201, 0.0000008, 0.072, 0.5e-3],
    [88.202499451857, 0, -88.202499451857, 179.981022032992859592, 20003898.214, 0.5e-3],
    [89.262080389218, 0, -89.262080389218, 179.992207982775375662, 20003925.854, 0.5e-3],
    [89.333123580033, 0, -89.333123580032997687, 179.99295812360148422, 20003926.881, 0.5e-3],
    [56.320923501171, 0, -56.320923501171, 179.664747671772880215, 19993558.287, 0.5e-3],
    [52.784459512564, 0, -52.784459512563990912, 179.634407464943777557, 19991596.095, 0.5e-3],
    [48.522876735459, 0, -48.52287673545898293, 179.599720456223079643, 19989144.774, 0.5e-3],
    [0, 0, 0, 179, 19926189, 0.5],
    [0, 0, 0, 179.5, 19980862, 0.5],
    [0, 0, 0, 180, 20003931, 0.5],
    [0, 0, 1, 180, 19893357, 0.5],
    [20.001, 0, 20.001, 0, 0, 0],
    [90, 0, 90, 180, 0, 0],
  ])
  func `lines that broke other programs have their known lengths`(_ line: [Double]) {
    let meters = Geodesic.distance(
      from: Coordinate(line[0], line[1]), to: Coordinate(line[2], line[3])
    ).meters
    #expect(abs(meters - line[4]) <= line[5])
  }

  @Test func `a quarter of a million lines anywhere agree with the oracle`() {
    var random = SeededGenerator(seed: 2013)
    expectAgreement(250_000) { _ in (random.place(), random.place()) }
  }

  @Test func `lines between near antipodes agree with the oracle`() {
    var random = SeededGenerator(seed: 87)
    expectAgreement(60_000) { index in
      let place = random.place()
      let reach = [1, 1e-1, 1e-3, 1e-6, 1e-10, 0][index % 6]
      let latitude = -place.latitude + random.number(in: -1...1) * reach
      let opposite = place.longitude + (place.longitude > 0 ? -180 : 180)
      let longitude = opposite + random.number(in: -1...1) * reach
      return (
        place,
        Coordinate(
          max(-90, min(90, latitude)), longitude.remainder(dividingBy: 360))
      )
    }
  }

  @Test func `short lines agree with the oracle`() {
    var random = SeededGenerator(seed: 43)
    expectAgreement(100_000) { index in
      let place = random.place()
      let reach = [1, 1e-1, 1e-2, 1e-4, 1e-6, 1e-9, 1e-13, 0][index % 8]
      let latitude = place.latitude + random.number(in: -1...1) * reach
      let longitude = place.longitude + random.number(in: -1...1) * reach
      return (
        place,
        Coordinate(
          max(-90, min(90, latitude)), longitude.remainder(dividingBy: 360))
      )
    }
  }

  @Test func `going straight on agrees with the oracle`() {
    var random = SeededGenerator(seed: 1961)
    var oracle = Oracle()
    var worst = 0.0
    for index in 0..<60_000 {
      let start = random.place()
      let bearing = index % 7 == 0 ? Double(index % 9) * 45 - 180 : random.number(in: -180...180)
      let meters = random.number(in: -2.1e7...2.1e7) * [1, 1e-2, 1e-4, 1e-6][index % 4]
      let expected = oracle.direct(from: start, bearing: bearing, meters: meters)
      let found = Geodesic.direct(
        from: start, bearing: Bearing(degrees: bearing), distance: .meters(meters))
      worst = max(worst, oracle.meters(from: expected, to: found))
    }
    #expect(worst < 2e-8, "the worst is \(worst) m off")
  }

  @Test func `a line is as long in one direction as in the other`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let (a, b) = (random.place(), random.place())
      let there = Geodesic.distance(from: a, to: b).meters
      let back = Geodesic.distance(from: b, to: a).meters
      #expect(abs(there - back) < 1e-8)
    }
  }

  /// Compares with the oracle: 15 nm in length, and bearings that miss the end by 1 µm at most.
  private func expectAgreement(
    _ count: Int, sourceLocation: SourceLocation = #_sourceLocation,
    pair: (Int) -> (Coordinate, Coordinate)
  ) {
    var oracle = Oracle()
    var (worstLength, worstBearing) = (0.0, 0.0)
    var culprits = ""
    for index in 0..<count {
      let (from, to) = pair(index)
      let expected = oracle.inverse(from: from, to: to)
      let found = Geodesic.inverse(from: from, to: to)
      let length = abs(found.distance.meters - expected.meters)
      // A bearing means less the nearer the ends, or the antipodes, are to each other.
      let lever = min(expected.meters, abs(20_003_931 - expected.meters), 6e6)
      let bearing =
        max(
          gap(found.initialBearing.degrees, expected.initial),
          gap(found.finalBearing.degrees, expected.final)) * lever * .pi / 180
      if length > 1.5e-8 || bearing > 1e-6 {
        culprits += "\(from) \(to) \(found) \(expected)\n"
      }
      worstLength = max(worstLength, length)
      worstBearing = max(worstBearing, bearing)
    }
    #expect(
      worstLength <= 1.5e-8, "\(worstLength) m; \(culprits.prefix(1000))",
      sourceLocation: sourceLocation)
    #expect(
      worstBearing <= 1e-6, "\(worstBearing) m at the end; \(culprits.prefix(1000))",
      sourceLocation: sourceLocation)
  }

  /// How far two angles in degrees are apart.
  private func gap(_ left: Double, _ right: Double) -> Double {
    abs((left - right).remainder(dividingBy: 360))
  }
}

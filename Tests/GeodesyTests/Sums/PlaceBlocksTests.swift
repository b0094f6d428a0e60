import Fixtures
import Testing

@testable import Geodesy

@Suite struct PlaceBlocksTests {
  private static let zones = DistanceDecay.steps([
    .init(limit: .kilometers(10), weight: 1), .init(limit: .kilometers(25), weight: 0.68),
    .init(limit: .kilometers(60), weight: 0.22),
  ])

  private func places(_ count: Int, seed: UInt64, in box: (SIMD2<Double>, SIMD2<Double>))
    -> [Coordinate]
  {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      Coordinate(
        random.number(in: box.0.y...box.1.y), random.number(in: box.0.x...box.1.x))
    }
  }

  /// Every pair, measured.
  private func bruteForce(
    _ weights: [Double], _ sources: [Coordinate], _ targets: [Coordinate], _ decay: DistanceDecay
  ) -> [Double] {
    targets.map { target in
      zip(sources, weights).reduce(0) { sum, source in
        sum + source.1 * decay.weight(at: Geodesic.distance(from: source.0, to: target))
      }
    }
  }

  private func expectEqual(_ found: [Double], _ wanted: [Double], _ comment: Comment) {
    #expect(found.count == wanted.count, comment)
    for (found, wanted) in zip(found, wanted) {
      #expect(abs(found - wanted) <= 1e-12 * max(1, abs(wanted)), comment)
    }
  }

  /// More sources than targets and fewer, at home, over the pole, and across the antimeridian.
  @Test(arguments: [(900, 40), (40, 900), (7, 9), (9, 7), (1, 1), (8, 8), (65, 64)])
  func `sums are those of every pair`(sources: Int, targets: Int) {
    for (box, name) in [
      ((SIMD2(84.0, 25), SIMD2(86.0, 26.5)), "Bihar"),
      ((SIMD2(-180.0, 89.5), SIMD2(180.0, 90)), "pole"),
      ((SIMD2(179.5, -1), SIMD2(180.0, 1)), "antimeridian"),
    ] {
      var from = places(sources, seed: 1, in: box)
      let to = places(targets, seed: 2, in: box)
      if name == "antimeridian" {
        from = from.map { Coordinate($0.latitude, $0.longitude == 180 ? 180 : -$0.longitude) }
      }
      var random = SeededGenerator(seed: 3)
      let weights = (0..<sources).map { _ in random.number(in: -5...100).rounded() }
      for decay in [
        Self.zones, .within(.kilometers(30)),
        .power(exponent: 1.5, unit: .kilometers(1), limit: .kilometers(70)),
      ] {
        let found = PlaceBlocks(from).sums(of: weights, at: PlaceBlocks(to), decay, threads: 2)
        // Distances are exact to a micrometre: of 100 weights of 100 at a kilometre, 1e-5.
        let wanted = bruteForce(weights, from, to, decay)
        if case .power = decay {
          #expect(zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-5 }, "\(name)")
        } else {
          expectEqual(found, wanted, "\(name)")
        }
      }
    }
  }

  /// A place that is exactly as far away as the limit is inside; a micrometre farther, outside.
  @Test func `the ground decides where chords do not`() {
    let home = Coordinate(25.6, 85.1)
    for kilometers in [0.001, 5, 30, 400, 5_000] {
      let others = (0..<36).map {
        Geodesic.direct(
          from: home, bearing: Bearing(degrees: Double($0) * 10),
          distance: .kilometers(kilometers))
      }
      for other in others {
        let exact = Geodesic.distance(from: home, to: other)
        for (limit, count) in [
          (exact, 1.0), (.meters(exact.meters - 1e-6), 0), (.meters(exact.meters + 1e-6), 1),
        ] {
          let sum = PlaceBlocks([other]).sums(
            of: [1], at: PlaceBlocks([home]), .within(limit))
          #expect(sum == [count], "\(kilometers) km")
        }
      }
    }
  }

  @Test func `threads make no difference, to the bit`() {
    let box = (SIMD2(84.0, 25), SIMD2(86.0, 26.5))
    let (from, to) = (places(3_000, seed: 4, in: box), places(500, seed: 5, in: box))
    let weights = from.map { $0.latitude / 3 }
    let (sources, targets) = (PlaceBlocks(from), PlaceBlocks(to))
    let one = sources.sums(of: weights, at: targets, Self.zones, threads: 1)
    #expect(sources.sums(of: weights, at: targets, Self.zones, threads: 3) == one)
    let back = targets.sums(of: one, at: sources, Self.zones, threads: 1)
    #expect(targets.sums(of: one, at: sources, Self.zones, threads: 3) == back)
  }

  @Test func `many places on one spot, and none at all`() {
    let spot = Coordinate(26, 85)
    let heap = PlaceBlocks(Array(repeating: spot, count: 1_000))
    let one = PlaceBlocks([spot])
    let ones = [Double](repeating: 1, count: 1_000)
    #expect(heap.sums(of: ones, at: one, .within(.meters(0))) == [1_000])
    #expect(one.sums(of: [3], at: heap, .within(.meters(0))) == ones.map { $0 * 3 })
    #expect(one.sums(of: [3], at: one, .within(.meters(-1))) == [0])
    let none = PlaceBlocks([])
    #expect(none.sums(of: [], at: one, .within(.kilometers(1))) == [0])
    #expect(one.sums(of: [1], at: none, .within(.kilometers(1))).isEmpty)
  }

  @Test func `a decay says its weight at a distance`() {
    #expect(Self.zones.weight(at: .kilometers(10)) == 1)
    #expect(Self.zones.weight(at: .meters(10_000.001)) == 0.68)
    #expect(Self.zones.weight(at: .kilometers(61)) == 0)
    let power = DistanceDecay.power(exponent: 2, unit: .kilometers(1), limit: .kilometers(5))
    #expect(power.weight(at: .kilometers(4)) == 0.0625 && power.weight(at: .meters(3)) == 1)
    #expect(power.weight(at: .meters(5_000.001)) == 0)
  }
}

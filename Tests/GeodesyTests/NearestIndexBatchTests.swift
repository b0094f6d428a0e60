import Fixtures
import Testing

@testable import Geodesy

@Suite struct NearestIndexBatchTests {
  /// Points and places round some towns, as dense in one as they are sparse between them.
  static func country(_ count: Int, seed: UInt64) -> [Coordinate] {
    var random = SeededGenerator(seed: seed)
    let towns = (0..<20).map { _ in
      (random.number(in: 10...35), random.number(in: 70...95), random.number(in: 0.001...0.3))
    }
    return (0..<count).map { place in
      let (latitude, longitude, reach) = towns[place % 20]
      guard place % 3 > 0 else {
        return Coordinate(random.number(in: 8...37), random.number(in: 68...97))
      }
      return Coordinate(
        latitude + random.number(in: -reach...reach), longitude + random.number(in: -reach...reach))
    }
  }

  /// Compares a batch with single questions, which other tests compare with brute force.
  static func check(
    _ index: NearestIndex, _ places: [Coordinate], count: Int, classes: ClassSet = .all,
    every step: Int = 1
  ) {
    let batch = index.nearest(to: places, count: count, classes: classes)
    var plain = index
    plain.usesKernels = false
    // Kernels give the answers that Swift gives, each of the two being right.
    let isSame = plain.nearest(to: places, count: count, classes: classes).points == batch.points
    #expect(isSame)
    #expect(batch.points.count == places.count * count)
    for offset in stride(from: 0, to: places.count, by: step) {
      let single = index.nearest(to: places[offset], count: count, classes: classes)
      for rank in 0..<count {
        let answer = offset * count + rank
        if rank < single.count {
          #expect(Int(batch.points[answer]) == single[rank].index)
          #expect(abs(batch.meters[answer] - single[rank].distance.meters) < 1e-6)
        } else {
          #expect(batch.points[answer] == -1 && batch.meters[answer] == .infinity)
        }
      }
    }
  }

  @Test(arguments: [1, 2, 5, 8, 9])
  func `places among points, denser and sparser than these, are answered`(count: Int) {
    let index = NearestIndex(Self.country(4_000, seed: 1))
    for places in [200, 3_000, 30_000] {
      Self.check(
        index, Self.country(places, seed: 2), count: count, every: 1 + places / 500)
    }
  }

  @Test(arguments: [1, 4]) func `a filter that leaves few points is kept`(count: Int) {
    let points = Self.country(4_000, seed: 3)
    let index = NearestIndex(points, classes: points.indices.map { $0 % 30 == 0 ? 130 : 2 })
    Self.check(index, Self.country(3_000, seed: 4), count: count, classes: [130], every: 7)
    Self.check(index, Self.country(3_000, seed: 5), count: count, classes: [2, 3], every: 7)
    Self.check(index, Self.country(300, seed: 6), count: count, classes: [66], every: 7)
  }

  @Test(arguments: [1, 3]) func `points at one place answer in their order`(count: Int) {
    let ones = Self.country(600, seed: 7)
    let points = ones + ones + ones + ones
    Self.check(NearestIndex(points), ones + Self.country(900, seed: 8), count: count, every: 3)
    // More at one place than a group can keep.
    let crowd = [Coordinate](repeating: Coordinate(25, 85), count: 3_000)
    Self.check(
      NearestIndex(crowd + ones), Self.country(200, seed: 9) + crowd.prefix(20), count: count,
      every: 10)
  }

  @Test(arguments: [1, 6]) func `poles, antimeridian and antipodes are places like others`(
    count: Int
  ) {
    let (points, classes) = NearestIndexTests.world(900, seed: 10)
    let index = NearestIndex(points, classes: classes)
    var random = SeededGenerator(seed: 11)
    Self.check(index, (0..<4_000).map { _ in random.place() }, count: count, every: 5)
    let one = NearestIndex([Coordinate(25, 85)])
    Self.check(one, (0..<100).map { _ in random.place() }, count: count)
  }

  @Test func `nothing asked or nothing wanted is no answer`() {
    let index = NearestIndex([Coordinate(25, 85)])
    #expect(index.nearest(to: [], count: 3).points.isEmpty)
    #expect(index.nearest(to: [Coordinate(0, 0)], count: 0).meters.isEmpty)
  }
}

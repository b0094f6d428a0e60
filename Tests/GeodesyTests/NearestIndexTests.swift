import Fixtures
import Geodesy
import Testing

@Suite struct NearestIndexTests {
  /// Points everywhere, some of them many times, in three classes of which one is rare.
  static func world(_ count: Int, seed: UInt64) -> (points: [Coordinate], classes: [UInt8]) {
    var random = SeededGenerator(seed: seed)
    var points: [Coordinate] = []
    var classes: [UInt8] = []
    for index in 0..<count {
      let isCopy = index > 0 && index % 11 == 0
      points.append(isCopy ? points[Int(random.next() % UInt64(index))] : random.place())
      classes.append(index % 40 == 0 ? 200 : UInt8(index % 3))
    }
    return (points, classes)
  }

  static func bruteForce(
    _ points: [Coordinate], from place: Coordinate, count: Int = .max,
    within limit: Double = .infinity, where counts: (Int) -> Bool = { _ in true }
  ) -> [Neighbor] {
    let all = points.indices.filter(counts).map {
      Neighbor(index: $0, distance: Geodesic.distance(from: place, to: points[$0]))
    }
    return Array(all.sorted().filter { $0.distance.meters <= limit }.prefix(count))
  }

  @Test(arguments: [1, 2, 7, 8, 9, 63, 64, 65, 500])
  func `an index of any size answers as brute force does`(count: Int) {
    let (points, classes) = Self.world(count, seed: UInt64(count))
    let index = NearestIndex(points, classes: classes)
    #expect(index.count == count)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<40 {
      let place = random.place()
      let expected = Self.bruteForce(points, from: place)
      for wanted in [1, 2, 5, count, count + 3] {
        #expect(index.nearest(to: place, count: wanted) == Array(expected.prefix(wanted)))
      }
    }
  }

  @Test func `nearest points in poles, antimeridian, copies and antipodes are exact`() {
    let (points, classes) = Self.world(3_000, seed: 200)
    let index = NearestIndex(points, classes: classes)
    var random = SeededGenerator(seed: 4)
    for turn in 0..<120 {
      let place = turn % 5 == 0 ? points[turn * 7] : random.place()
      let all = Self.bruteForce(points, from: place)
      #expect(index.nearest(to: place, count: 9) == Array(all.prefix(9)))
      // Everything, so that the farthest are near antipodes.
      if turn % 20 == 0 { #expect(index.nearest(to: place, count: 3_000) == all) }
    }
  }

  @Test func `only classes that count are found`() {
    let (points, classes) = Self.world(3_000, seed: 12)
    let index = NearestIndex(points, classes: classes)
    var random = SeededGenerator(seed: 8)
    for wanted: [UInt8] in [[200], [1], [0, 200], [77], []] {
      for _ in 0..<20 {
        let place = random.place()
        let expected = Self.bruteForce(points, from: place, count: 4) {
          wanted.contains(classes[$0])
        }
        #expect(index.nearest(to: place, count: 4, classes: ClassSet(wanted)) == expected)
      }
    }
    // 8 and 200 have the same fold, and so the tree cannot tell them apart by it.
    #expect(index.nearest(to: Coordinate(0, 0), classes: [8]).isEmpty)
  }

  @Test func `points within a distance are found, and no others`() {
    let (points, classes) = Self.world(3_000, seed: 5)
    let index = NearestIndex(points, classes: classes)
    var random = SeededGenerator(seed: 9)
    for turn in 0..<80 {
      let place = turn % 4 == 0 ? points[turn * 5] : random.place()
      let limit = [0, 1, 1e5, 3e6, 2.1e7][turn % 5]
      let expected = Self.bruteForce(points, from: place, within: limit)
      #expect(index.points(within: .meters(limit), of: place) == expected)
      #expect(
        index.nearest(to: place, count: 6, within: .meters(limit)) == Array(expected.prefix(6)))
    }
    #expect(index.points(within: .meters(-1), of: points[0]).isEmpty)
  }

  @Test func `a point exactly at the limit is within it`() {
    let (here, there) = (Coordinate(26.12, 85.39), Coordinate(25.61, 85.14))
    let index = NearestIndex([there])
    let distance = Geodesic.distance(from: here, to: there)
    #expect(index.nearest(to: here, within: distance).count == 1)
    #expect(index.nearest(to: here, within: .meters(distance.meters - 1e-6)).isEmpty)
  }

  @Test func `a batch gives the answers that single questions give`() {
    let (points, classes) = Self.world(4_000, seed: 77)
    let index = NearestIndex(points, classes: classes)
    var random = SeededGenerator(seed: 10)
    let places = (0..<3_000).map { $0 % 10 == 0 ? points[$0] : random.place() }
    for classes: ClassSet in [.all, [200], [1]] {
      let batch = index.nearestOne(to: places, classes: classes)
      for (offset, place) in places.enumerated() {
        let single = index.nearest(to: place, classes: classes)[0]
        #expect(Int(batch.points[offset]) == single.index)
        #expect(abs(batch.meters[offset] - single.distance.meters) < 1e-6)
      }
    }
  }

  @Test func `a batch of many thousand places is answered in the order asked`() {
    let (points, classes) = Self.world(300, seed: 78)
    let index = NearestIndex(points, classes: classes)
    var random = SeededGenerator(seed: 11)
    let places = (0..<70_000).map { _ in random.place() }
    let batch = index.nearestOne(to: places)
    for offset in stride(from: 0, to: places.count, by: 97) {
      let single = index.nearest(to: places[offset])[0]
      #expect(Int(batch.points[offset]) == single.index)
      #expect(abs(batch.meters[offset] - single.distance.meters) < 1e-6)
    }
  }

  @Test func `of equally near points the first is the answer`() {
    let ring = (0..<100).map { Coordinate(90 - 1e-3, Double($0) * 3.6 - 180) }
    let index = NearestIndex(ring + ring)
    let pole = Coordinate(90, 0)
    let expected = Self.bruteForce(ring + ring, from: pole, count: 7)
    #expect(index.nearest(to: pole, count: 7) == expected)
    #expect(Int(index.nearestOne(to: [pole]).points[0]) == expected[0].index)
    #expect(index.nearest(to: ring[5], count: 2).map(\.index) == [5, 105])
  }

  @Test func `an index of nothing finds nothing`() {
    let index = NearestIndex([])
    #expect(index.nearest(to: Coordinate(0, 0)).isEmpty)
    #expect(index.points(within: .kilometers(30_000), of: Coordinate(0, 0)).isEmpty)
    let batch = index.nearestOne(to: [Coordinate(0, 0)])
    #expect(batch.points == [-1] && batch.meters == [.infinity])
    #expect(NearestIndex([Coordinate(1, 1)]).nearest(to: Coordinate(0, 0), count: 0).isEmpty)
  }

  @Test func `a dense country is searched exactly`() {
    var random = SeededGenerator(seed: 10_000)
    let points = (0..<20_000).map { _ in
      Coordinate(random.number(in: 24.3...27.5), random.number(in: 83.3...88.3))
    }
    let index = NearestIndex(points)
    let places = (0..<30).map { _ in
      Coordinate(random.number(in: 24.3...27.5), random.number(in: 83.3...88.3))
    }
    let batch = index.nearestOne(to: places)
    for (offset, place) in places.enumerated() {
      let expected = Self.bruteForce(points, from: place, count: 10)
      #expect(index.nearest(to: place, count: 10) == expected)
      #expect(Int(batch.points[offset]) == expected[0].index)
      let reach = expected[5].distance
      #expect(index.points(within: reach, of: place) == Array(expected.prefix(6)))
    }
  }
}

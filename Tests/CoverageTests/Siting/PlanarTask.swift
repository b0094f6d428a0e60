import Fixtures

@testable import Coverage

/// A small siting task on a square of whole numbers; `Benchmarks/siting_optima.py` makes the same.
struct PlanarTask {
  /// The people of each settlement.
  let people: [Int]
  /// Where each settlement and each site is.
  let homes: [SIMD3<Double>]
  let places: [SIMD3<Double>]
  /// For each site the squared distance to each settlement.
  let squares: [[Int]]

  /// Draws x, y and people of each settlement, then x and y of each site.
  init(seed: UInt64, settlements: Int, sites: Int) {
    var random = SeededGenerator(seed: seed)
    func draw(_ limit: UInt64) -> Int { Int(random.next() % limit) }
    let homes = (0..<settlements).map { _ in (x: draw(1000), y: draw(1000), people: draw(2000) + 1)
    }
    let places = (0..<sites).map { _ in (x: draw(1000), y: draw(1000)) }
    people = homes.map(\.people)
    self.homes = homes.map { SIMD3(Double($0.x), Double($0.y), 0) }
    self.places = places.map { SIMD3(Double($0.x), Double($0.y), 0) }
    squares = places.map { place in
      homes.map { ($0.x - place.x) * ($0.x - place.x) + ($0.y - place.y) * ($0.y - place.y) }
    }
  }

  /// For each site the settlements within a distance.
  func reach(_ distance: Int) -> ReachLists {
    ReachLists(
      squares.map { row in
        row.indices.filter { row[$0] <= distance * distance }.map { Int32($0) }[...]
      })
  }

  /// All choices of so many of the sites.
  static func choices(of count: Int, from sites: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return (0..<sites).flatMap { last in
      choices(of: count - 1, from: last).map { $0 + [last] }
    }
  }
}

extension ReachLists {
  /// The people whom sites serve, counted the plain way.
  func peopleServed(by sites: [Int], of people: [Int]) -> Int {
    Set(sites.flatMap { self[$0] }).reduce(0) { $0 + people[Int($1)] }
  }
}

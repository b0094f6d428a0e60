import Fixtures
import Geodesy
import Testing

@Suite struct NearestIndexGridTests {
  /// Grids of cells wider and narrower than the points are apart, over a pole's and the
  /// antimeridian's edge too.
  static func grids() throws -> [PlaceGrid] {
    [
      try PlaceGrid(west: -180, north: 90, cellWidth: 9, cellHeight: 9, columns: 40, rows: 20),
      try PlaceGrid(west: 84, north: 26, cellWidth: 1e-3, cellHeight: 2e-3, columns: 37, rows: 19),
      try PlaceGrid(west: 170, north: 90, cellWidth: 0.1, cellHeight: 0.1, columns: 99, rows: 33),
      try PlaceGrid(west: 85, north: 25, cellWidth: 1, cellHeight: 1, columns: 1, rows: 1),
    ]
  }

  @Test(arguments: [5, 700]) func `a cell is answered as its middle is`(count: Int) throws {
    let (points, classes) = NearestIndexTests.world(count, seed: 41)
    let index = NearestIndex(points, classes: classes)
    for grid in try Self.grids() {
      for classes: ClassSet in [.all, [1], [77]] {
        let cells = index.nearestOne(to: grid, classes: classes)
        let places = (0..<grid.rows * grid.columns).map {
          grid.place(row: $0 / grid.columns, column: $0 % grid.columns)
        }
        let batch = index.nearestOne(to: places, classes: classes, threads: 1)
        #expect(cells.points == batch.points)
        for (one, other) in zip(cells.meters, batch.meters) where one != other {
          #expect(abs(one - other) < 2e-6)
        }
      }
    }
  }

  @Test func `some rows are answered alone`() throws {
    let (points, _) = NearestIndexTests.world(300, seed: 42)
    let index = NearestIndex(points)
    let grid = try Self.grids()[0]
    let all = index.nearestOne(to: grid)
    let some = index.nearestOne(to: grid, rows: 3..<17)
    #expect(some.points == Array(all.points[3 * 40..<17 * 40]))
    #expect(index.nearestOne(to: grid, rows: 4..<4).points.isEmpty)
  }

  @Test func `a grid that leaves the earth is refused`() {
    #expect(throws: (any Error).self) {
      try PlaceGrid(west: 0, north: 91, cellWidth: 1, cellHeight: 1, columns: 1, rows: 3)
    }
    #expect(throws: (any Error).self) {
      try PlaceGrid(west: 175, north: 0, cellWidth: 1, cellHeight: 1, columns: 9, rows: 3)
    }
  }
}

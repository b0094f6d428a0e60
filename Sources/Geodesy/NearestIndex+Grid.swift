extension NearestIndex {
  /// The nearest point of the middle of each cell of some rows of a grid.
  ///
  /// Sines and cosines are those of rows and columns and not of cells, and a tile of sixteen by
  /// sixteen cells is searched at once.
  ///
  /// - Parameters:
  ///   - grid: The grid.
  ///   - rows: The rows to answer, or nothing for all.
  ///   - classes: The classes that count.
  ///   - threads: How many threads may work, or nothing for one a core.
  /// - Returns: As ``nearestOne(to:classes:threads:)``, cell by cell, row by row.
  /// - Precondition: The grid has the rows.
  public func nearestOne(
    to grid: PlaceGrid, rows: Range<Int>? = nil, classes: ClassSet = .all, threads: Int? = nil
  ) -> (points: [Int32], meters: [Double]) {
    let rows = rows ?? 0..<grid.rows
    precondition(rows.lowerBound >= 0 && rows.upperBound <= grid.rows, "rows of the grid")
    let total = rows.count * grid.columns
    var points: [Int32] = []
    let meters = unsafe [Double](unsafeUninitializedCapacity: total) { meters, metersCount in
      points = unsafe [Int32](unsafeUninitializedCapacity: total) { points, pointsCount in
        unsafe search(
          grid, rows,
          BatchAnswers(wanted: 1, points: FlatMemory(points), meters: FlatMemory(meters)),
          classes, threads)
        pointsCount = total
      }
      metersCount = total
    }
    return (points, meters)
  }

  private func search(
    _ grid: PlaceGrid, _ rows: Range<Int>, _ answers: BatchAnswers, _ classes: ClassSet,
    _ threads: Int?
  ) {
    let axes = GridAxes(grid, rows)
    nonisolated(unsafe) let answers = answers
    Parallel.run((rows.count + GridAxes.tile - 1) / GridAxes.tile, threads: threads) { next in
      let search = unsafe BlockSearch(self, classes: classes, answers)
      while let unit = next() {
        let tileRows = unit * GridAxes.tile..<min((unit + 1) * GridAxes.tile, rows.count)
        for column in stride(from: 0, to: grid.columns, by: GridAxes.tile) {
          axes.put(tileRows, column..<min(column + GridAxes.tile, grid.columns), into: search)
          search.answerGroup()
        }
      }
    }
  }
}

/// Where the rows and columns of a grid lie, from which each cell's point follows by products.
private struct GridAxes: Sendable {
  /// The rows and columns of a tile, and of a block in it.
  static let tile = 16
  private static let block = 4

  private let longitudes: [Double]
  private let latitudes: [Double]
  /// Cosine and sine of each column's longitude.
  private let directions: [SIMD2<Double>]
  /// For each row the distance from the axis, and from the plane of the equator.
  private let circles: [SIMD2<Double>]

  init(_ grid: PlaceGrid, _ rows: Range<Int>) {
    longitudes = (0..<grid.columns).map { grid.longitude(ofColumn: $0) }
    latitudes = rows.map { grid.latitude(ofRow: $0) }
    directions = longitudes.map { longitude in
      let angles = SineCosine(degrees: SIMD2(longitude, 0))
      return SIMD2(angles.cosine.x, angles.sine.x)
    }
    circles = latitudes.map { latitude in
      let point = GeocentricPoint(Coordinate(trustedLongitude: 0, latitude: latitude))
      return SIMD2(point.x, point.z)
    }
  }

  /// Puts the cells of a tile into a search, block by block.
  func put(_ rows: Range<Int>, _ columns: Range<Int>, into search: BlockSearch) {
    for firstRow in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.block) {
      for firstColumn in stride(from: columns.lowerBound, to: columns.upperBound, by: Self.block) {
        for row in firstRow..<min(firstRow + Self.block, rows.upperBound) {
          let circle = circles[row]
          for column in firstColumn..<min(firstColumn + Self.block, columns.upperBound) {
            let direction = directions[column]
            search.put(
              GeocentricPoint(
                x: circle.x * direction.x, y: circle.x * direction.y, z: circle.y),
              at: Coordinate(trustedLongitude: longitudes[column], latitude: latitudes[row]),
              answer: row &* longitudes.count &+ column)
          }
        }
      }
    }
  }
}

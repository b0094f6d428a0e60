import Geodesy

/// Pieces of road by the cells of a grid of degrees that their boxes touch.
struct PieceGrid {
  /// A hundredth of a degree, about a kilometre.
  private static let cellsPerDegree = 100.0

  private struct Cell: Hashable {
    var x: Int32
    var y: Int32
  }

  private let pieces: [RoadPiece]
  private var cells: [Cell: [Int32]] = [:]

  /// Lays out the pieces that count.
  init(_ pieces: [RoadPiece], where counts: (Int) -> Bool = { _ in true }) {
    self.pieces = pieces
    for (offset, piece) in pieces.enumerated() where counts(offset) {
      Self.each(from: piece.start, to: piece.end) { cells[$0, default: []].append(Int32(offset)) }
    }
  }

  /// The other pieces whose boxes share a cell with a piece, those of higher offset only.
  func later(than offset: Int) -> Set<Int> {
    var others: Set<Int> = []
    Self.each(from: pieces[offset].start, to: pieces[offset].end) { cell in
      for other in cells[cell] ?? [] where other > offset { others.insert(Int(other)) }
    }
    return others
  }

  /// The nearest piece to a place within a distance.
  ///
  /// - Parameters:
  ///   - place: Longitude and latitude.
  ///   - limit: Metres; nothing beyond is found.
  ///   - counts: Which pieces count.
  /// - Returns: The piece, the fraction of it that is nearest, and the metres to there.
  func nearest(
    to place: SIMD2<Double>, within limit: Double, where counts: (Int) -> Bool = { _ in true }
  ) -> (piece: Int, fraction: Double, meters: Double)? {
    let length = DegreeLength(at: place.y)
    let degree = SIMD2(length.ofLongitude, length.ofLatitude)
    let center = Self.cell(of: place)
    // Metres of the narrower side of a cell: a piece in ring n is at least n - 1 of them away.
    let cell = max(min(degree.x, degree.y) / Self.cellsPerDegree, 1)
    let rings = Int32(min((limit / cell).rounded(.up) + 1, 20_000))
    var best: (piece: Int, fraction: Double, meters: Double)?
    for ring in 0...rings {
      if Double(ring - 1) * cell > min(limit, best?.meters ?? .infinity) { break }
      for x in -ring...ring {
        let isSide = abs(x) == ring
        for y in stride(from: -ring, through: ring, by: isSide ? 1 : 2 * Int(ring)) {
          for offset in cells[Cell(x: center.x + x, y: center.y + y)] ?? []
          where counts(Int(offset)) {
            let near = pieces[Int(offset)].nearest(to: place, degree)
            if near.meters <= limit, near.meters < best?.meters ?? .infinity {
              best = (Int(offset), near.fraction, near.meters)
            }
          }
        }
      }
    }
    return best
  }

  private static func cell(of point: SIMD2<Double>) -> Cell {
    Cell(
      x: Int32((point.x * cellsPerDegree).rounded(.down)),
      y: Int32((point.y * cellsPerDegree).rounded(.down)))
  }

  private static func each(
    from start: SIMD2<Double>, to end: SIMD2<Double>, _ body: (Cell) -> Void
  ) {
    let low = cell(of: pointwiseMin(start, end))
    let high = cell(of: pointwiseMax(start, end))
    for x in low.x...high.x {
      for y in low.y...high.y { body(Cell(x: x, y: y)) }
    }
  }
}

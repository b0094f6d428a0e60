import Glibc

/// The tiles of a raster, which tell each other of the cells that they share.
///
/// A wave through a whole raster touches more memory at once than any cache holds. A tile fits into
/// one: ways are followed to their end inside each, then tiles tell their neighbours what is new,
/// and those that learned of shorter ways go on from there, until none learns anything. The
/// shortest times are the only ones at which nobody has news, so that the order does not matter,
/// and cores take tiles as they come.
@safe
final class RasterMosaic<Model: StepModel> {
  private typealias Tile = RasterTile<Model>

  private let frame: RasterFrame
  /// How many of its own cells a tile has on a side.
  private let side: Int
  private let cores: Int
  private let limit: Double
  private let across: Int
  private let down: Int
  private let memory: UnsafeMutablePointer<Tile.Cell>
  private var tiles: [Tile] = []

  init(
    _ setting: RasterTile<Model>.Setting, _ frame: RasterFrame, cores: Int, from places: [Int],
    ground: (Int) -> Model.Ground
  ) {
    self.frame = frame
    self.cores = max(1, cores)
    side = setting.tileSide
    limit = setting.limit
    across = (frame.columns + side - 1) / side
    down = (frame.rows + side - 1) / side
    let shared = Tile.margin
    let size = Tile.cellCount(rows: side + 2 * shared, columns: side + 2 * shared)
    unsafe memory = Self.allocate(size * across * down)
    let seeds = Dictionary(grouping: places.indices) { seed in
      tile(ofRow: places[seed] / frame.columns, column: places[seed] % frame.columns)
    }
    tiles = inTurn { number in
      let rows = self.range(number / across, of: frame.rows, sharing: shared)
      let columns = self.range(number % across, of: frame.columns, sharing: shared)
      let tile = unsafe Tile(
        setting, rows: rows, columns: columns, in: memory + number * size
      ) { ground($0 * frame.columns + $1) }
      for seed in seeds[number] ?? [] {
        let (row, column) = (places[seed] / frame.columns, places[seed] % frame.columns)
        guard tile.isOpen(row: row, column: column) else { continue }
        tile.reach(row: row, column: column, at: 0, from: Int32(seed))
      }
      tile.spread()
      return tile
    }
  }

  deinit { unsafe free(memory) }

  /// Follows all ways to their end.
  func spread() {
    while true {
      for number in tiles.indices { tellNeighbors(of: number) }
      for tile in tiles { tile.rest() }
      guard tiles.contains(where: { $0.earliest < .infinity }) else { return }
      _ = inTurn { tiles[$0].spread() }
    }
  }

  /// The times of all cells.
  var times: TravelTimes {
    let count = frame.cellCount
    var nearest: [Int32] = []
    let seconds = unsafe [Double](unsafeUninitializedCapacity: count) { seconds, initialized in
      nearest = unsafe [Int32](unsafeUninitializedCapacity: count) { nearest, initialized in
        _ = inTurn { unsafe write($0, seconds.baseAddress, nearest.baseAddress) }
        initialized = count
      }
      initialized = count
    }
    return TravelTimes(frame: frame, seconds: seconds, nearest: nearest)
  }

  /// Writes the own cells of a tile to where they lie in the raster.
  @unsafe
  private func write(
    _ number: Int, _ seconds: UnsafeMutablePointer<Double>?, _ nearest: UnsafeMutablePointer<Int32>?
  ) {
    guard let seconds = unsafe seconds, let nearest = unsafe nearest else { return }
    let tile = tiles[number]
    let columns = range(number % across, of: frame.columns, sharing: 0)
    for row in range(number / across, of: frame.rows, sharing: 0) {
      for column in columns {
        let answer = tile.answer(row: row, column: column)
        let isWithin = answer.time <= limit
        let cell = row &* frame.columns &+ column
        unsafe (seconds + cell).initialize(to: isWithin ? answer.time : .infinity)
        unsafe (nearest + cell).initialize(to: isWithin ? answer.seed : -1)
      }
    }
  }

  /// Tells the four neighbours to the east and south, and hears from them.
  private func tellNeighbors(of number: Int) {
    let (row, column) = (number / across, number % across)
    for (down, right) in [(0, 1), (1, -1), (1, 0), (1, 1)] {
      guard row + down < self.down, (0..<across).contains(column + right) else { continue }
      let (one, other) = (tiles[number], tiles[(row + down) * across + column + right])
      guard one.isFresh || other.isFresh else { continue }
      let columns = one.columns.clamped(to: other.columns)
      for row in one.rows.clamped(to: other.rows) {
        for column in columns {
          let mine = one.answer(row: row, column: column)
          let theirs = other.answer(row: row, column: column)
          if mine.time < theirs.time {
            other.reach(row: row, column: column, at: mine.time, from: mine.seed)
          } else if theirs.time < mine.time {
            one.reach(row: row, column: column, at: theirs.time, from: theirs.seed)
          }
        }
      }
    }
  }

  private func tile(ofRow row: Int, column: Int) -> Int {
    row / side * across + column / side
  }

  /// The rows or columns of a tile, with some of its neighbours'.
  private func range(_ number: Int, of count: Int, sharing shared: Int) -> Range<Int> {
    max(0, number * side - shared)..<min(count, (number + 1) * side + shared)
  }

  /// Does something with each tile, on as many cores as may work.
  private func inTurn<Result>(_ body: (Int) -> Result) -> [Result] {
    concurrently(across * down, cores: cores, body)
  }

  /// Memory in pages of two megabytes where the kernel has them: fewer are to be made ready.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Tile.Cell> {
    let page = 2 << 20
    let size = (count * MemoryLayout<Tile.Cell>.stride + page - 1) & ~(page - 1)
    guard let memory = unsafe aligned_alloc(page, size) else {
      preconditionFailure("no memory is left for a raster")
    }
    unsafe madvise(memory, size, MADV_HUGEPAGE)
    return unsafe memory.bindMemory(to: Tile.Cell.self, capacity: count)
  }
}

/// A square of a raster that lies in the nearest cache while ways are followed through it.
///
/// It holds two rows and columns of its neighbours besides its own. Each cell carries its time
/// beside its land, so that a step reads one place of memory, and the whole stands in a margin of
/// barriers two cells wide, so that no step asks whether it leaves the square.
@safe
final class RasterTile<Model: StepModel> {
  struct Cell: BitwiseCopyable {
    /// Seconds to the cell; infinite while it is not reached.
    var time: Double
    /// The seed that it is reached from; -1 while it is not.
    var seed: Int32
    var ground: Model.Ground
  }

  /// Rows and columns of the margin, and of each neighbour.
  static var margin: Int { 2 }

  /// The rows and columns of the raster that the tile holds, its neighbours' among them.
  let rows: Range<Int>
  let columns: Range<Int>
  /// Whether ways were followed since neighbours were told.
  private(set) var isFresh = false
  private let model: Model
  private let stride: Int
  private let cells: UnsafeMutablePointer<Cell>
  private let steps: [RasterFrame.Steps]
  private let hasKnights: Bool
  private let limit: Double
  private var queue: BucketQueue
  private var reached: [(place: UInt32, time: Double)] = []

  /// What all tiles of a raster have in common.
  struct Setting {
    let model: Model
    let steps: [RasterFrame.Steps]
    let hasKnights: Bool
    let limit: Double
    /// Cells of a tile's side; with 16 bytes each, 240 by 240 fill a second-level cache.
    var tileSide = 240

    /// How many seconds fall into a bucket: those of the shortest step that there can be.
    var bucketWidth: Double {
      let shortest = steps.reduce(Double.infinity) { min($0, $1.least) }
      return max(shortest * model.leastPace, .leastNormalMagnitude)
    }
  }

  /// Lays out a tile in memory that it does not own.
  @unsafe
  init(
    _ setting: Setting, rows: Range<Int>, columns: Range<Int>,
    in memory: UnsafeMutablePointer<Cell>, ground: (_ row: Int, _ column: Int) -> Model.Ground
  ) {
    model = setting.model
    steps = setting.steps
    hasKnights = setting.hasKnights
    limit = setting.limit
    queue = BucketQueue(width: setting.bucketWidth)
    self.rows = rows
    self.columns = columns
    unsafe cells = memory
    stride = columns.count + 2 * Self.margin
    let outside = Cell(time: .infinity, seed: -1, ground: Model.barrier)
    for row in -Self.margin..<rows.count + Self.margin {
      let start = (row + Self.margin) * stride
      guard row >= 0, row < rows.count else {
        unsafe (cells + start).initialize(repeating: outside, count: stride)
        continue
      }
      unsafe (cells + start).initialize(repeating: outside, count: Self.margin)
      for column in 0..<columns.count {
        unsafe (cells + start + Self.margin + column).initialize(
          to: Cell(
            time: .infinity, seed: -1,
            ground: ground(rows.lowerBound + row, columns.lowerBound + column)))
      }
      unsafe (cells + start + Self.margin + columns.count).initialize(
        repeating: outside, count: Self.margin)
    }
  }

  /// How many cells of memory a tile takes.
  static func cellCount(rows: Int, columns: Int) -> Int {
    (rows + 2 * margin) * (columns + 2 * margin)
  }

  /// Whether somebody may cross a cell of the raster.
  func isOpen(row: Int, column: Int) -> Bool {
    model.isOpen(unsafe cells[place(row: row, column: column)].ground)
  }

  /// Takes a way to a cell of the raster, if it is shorter than what is known.
  func reach(row: Int, column: Int, at time: Double, from seed: Int32) {
    let place = place(row: row, column: column)
    guard time < (unsafe cells[place].time) else { return }
    unsafe cells[place].time = time
    unsafe cells[place].seed = seed
    reached.append((UInt32(place), time))
  }

  /// The time to a cell, and the seed that it is reached from.
  @inline(__always)
  func answer(row: Int, column: Int) -> (time: Double, seed: Int32) {
    let cell = unsafe cells[place(row: row, column: column)]
    return (cell.time, cell.seed)
  }

  @inline(__always)
  private func place(row: Int, column: Int) -> Int {
    (row &- rows.lowerBound &+ Self.margin) &* stride &+ Self.margin &+ column
      &- columns.lowerBound
  }

  /// The earliest of the cells that were reached and not yet gone on from.
  var earliest: Double { reached.reduce(.infinity) { min($0, $1.time) } }

  /// Says that the neighbours know all.
  func rest() { isFresh = false }

  /// Follows all ways from the cells that were reached since the last time.
  func spread() {
    guard !reached.isEmpty else { return }
    isFresh = true
    queue.restart()
    for (place, time) in reached { queue.push(place, at: time) }
    reached = []
    if hasKnights {
      queue.drain(until: limit) { (entry, queue) in
        stepOn(from: entry, &queue, knights: true)
      }
    } else {
      queue.drain(until: limit) { (entry, queue) in
        stepOn(from: entry, &queue, knights: false)
      }
    }
  }

  @inline(__always)
  private func stepOn(from entry: BucketQueue.Entry, _ queue: inout BucketQueue, knights: Bool) {
    let place = Int(entry.place)
    let cell = unsafe cells[place]
    guard entry.isCurrent(cell.time) else { return }
    let steps = steps.count == 1 ? steps[0] : steps[rows.lowerBound + place / stride - Self.margin]
    step(place, cell, to: place &- 1, over: steps.acrossColumn, &queue)
    step(place, cell, to: place &+ 1, over: steps.acrossColumn, &queue)
    let (above, below) = (place &- stride, place &+ stride)
    step(place, cell, to: above, over: steps.north, &queue)
    step(place, cell, to: below, over: steps.south, &queue)
    step(place, cell, to: above &- 1, over: steps.diagonalNorth, &queue)
    step(place, cell, to: above &+ 1, over: steps.diagonalNorth, &queue)
    step(place, cell, to: below &- 1, over: steps.diagonalSouth, &queue)
    step(place, cell, to: below &+ 1, over: steps.diagonalSouth, &queue)
    guard knights else { return }
    for side in [-1, 1] {
      let beside = place &+ side
      leap(
        place, cell, by: beside, above &+ side, to: above &+ 2 &* side, over: steps.wideNorth,
        &queue)
      leap(
        place, cell, by: beside, below &+ side, to: below &+ 2 &* side, over: steps.wideSouth,
        &queue)
      leap(
        place, cell, by: above, above &+ side, to: above &- stride &+ side,
        over: steps.highNorth, &queue)
      leap(
        place, cell, by: below, below &+ side, to: below &+ stride &+ side,
        over: steps.highSouth, &queue)
    }
  }

  @inline(__always)
  private func step(
    _ place: Int, _ cell: Cell, to next: Int, over length: Double, _ queue: inout BucketQueue
  ) {
    let other = unsafe cells[next]
    guard cell.time + model.least(cell.ground, other.ground, over: length) < other.time else {
      return
    }
    let time = cell.time + model.cost(cell.ground, other.ground, over: length)
    guard time < other.time else { return }
    take(next, time, from: cell.seed, &queue)
  }

  @inline(__always)
  private func leap(
    _ place: Int, _ cell: Cell, by first: Int, _ second: Int, to next: Int, over length: Double,
    _ queue: inout BucketQueue
  ) {
    let other = unsafe cells[next]
    guard 0.5 * model.least(cell.ground, other.ground, over: length) + cell.time < other.time
    else { return }
    let time =
      cell.time
      + model.cost(
        cell.ground, unsafe cells[first].ground, unsafe cells[second].ground, other.ground,
        over: length)
    guard time < other.time else { return }
    take(next, time, from: cell.seed, &queue)
  }

  @inline(__always)
  private func take(_ next: Int, _ time: Double, from seed: Int32, _ queue: inout BucketQueue) {
    unsafe cells[next].time = time
    unsafe cells[next].seed = seed
    queue.push(UInt32(truncatingIfNeeded: next), at: time)
  }
}

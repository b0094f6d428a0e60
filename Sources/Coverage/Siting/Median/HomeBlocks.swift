/// Homes in an order in which neighbours stand together, eight side by side, in two levels of balls
/// that hold them.
struct HomeBlocks: Sendable {
  /// Eight homes; places left empty have no people and stand where the last home does.
  struct Block: BitwiseCopyable, Sendable {
    var x = SIMD8<Double>.zero
    var y = SIMD8<Double>.zero
    var z = SIMD8<Double>.zero
    var people = SIMD8<Double>.zero
  }

  /// A ball that holds some homes.
  struct Ball: BitwiseCopyable, Sendable {
    var center = SIMD3<Double>.zero
    var radius = 0.0
  }

  /// The homes, in their own order.
  let blocks: [Block]
  /// The ball of each leaf of ``leafBlocks`` blocks.
  let leaves: [Ball]
  /// The ball of each branch of ``branchLeaves`` leaves.
  let branches: [Ball]
  /// For each home in their own order its offset among those given.
  let order: [Int32]
  /// For each home in their own order its people.
  let people: [Double]

  static let leafBlocks = 4
  static let branchLeaves = 16

  /// Puts homes in order.
  init(_ points: [SIMD3<Double>], _ counts: [Int]) {
    var order = points.indices.map { Int32(truncatingIfNeeded: $0) }
    Self.sort(&order, 0..<order.count, points)
    var blocks: [Block] = []
    for start in stride(from: 0, to: order.count, by: 8) {
      var block = Block()
      for lane in 0..<8 {
        let home = Int(order[min(start + lane, order.count - 1)])
        block.x[lane] = points[home].x
        block.y[lane] = points[home].y
        block.z[lane] = points[home].z
        block.people[lane] = start + lane < order.count ? Double(counts[home]) : 0
      }
      blocks.append(block)
    }
    self.blocks = blocks
    leaves = Self.balls(of: 8 * Self.leafBlocks, order, points)
    branches = Self.balls(of: 8 * Self.leafBlocks * Self.branchLeaves, order, points)
    people = order.map { Double(counts[Int($0)]) }
    self.order = order
  }

  /// The blocks of a leaf.
  func blocks(of leaf: Int) -> Range<Int> {
    leaf &* Self.leafBlocks..<min((leaf &+ 1) &* Self.leafBlocks, blocks.count)
  }

  /// The leaves of a branch.
  func leaves(of branch: Int) -> Range<Int> {
    branch &* Self.branchLeaves..<min((branch &+ 1) &* Self.branchLeaves, leaves.count)
  }

  /// The largest of some numbers in each leaf or branch, one number a home.
  static func largest(of values: [Double], by size: Int) -> [Double] {
    stride(from: 0, to: values.count, by: size).map { start in
      values[start..<min(start + size, values.count)].reduce(0, max)
    }
  }

  private static func balls(
    of size: Int, _ order: [Int32], _ points: [SIMD3<Double>]
  ) -> [Ball] {
    stride(from: 0, to: order.count, by: size).map { start in
      let part = order[start..<min(start + size, order.count)]
      var low = SIMD3<Double>(repeating: .infinity)
      var high = SIMD3<Double>(repeating: -.infinity)
      for home in part {
        low = pointwiseMin(low, points[Int(home)])
        high = pointwiseMax(high, points[Int(home)])
      }
      let center = (low + high) / 2
      let square = part.reduce(0.0) { most, home in
        let delta = points[Int(home)] - center
        return max(most, (delta * delta).sum())
      }
      // A millimetre for rounding.
      return Ball(center: center, radius: square.squareRoot() + 0.001)
    }
  }

  /// Sorts a range so that each half of it, down to a block, is one side of a plane.
  private static func sort(
    _ order: inout [Int32], _ range: Range<Int>, _ points: [SIMD3<Double>]
  ) {
    guard range.count > 8 else { return }
    var low = SIMD3<Double>(repeating: .infinity)
    var high = SIMD3<Double>(repeating: -.infinity)
    for place in range {
      low = pointwiseMin(low, points[Int(order[place])])
      high = pointwiseMax(high, points[Int(order[place])])
    }
    let size = high - low
    let axis = size.x >= size.y && size.x >= size.z ? 0 : size.y >= size.z ? 1 : 2
    order[range].sort { left, right in
      let (a, b) = (points[Int(left)][axis], points[Int(right)][axis])
      return a == b ? left < right : a < b
    }
    let middle = range.lowerBound + (range.count / 2 + 7) / 8 * 8
    sort(&order, range.lowerBound..<middle, points)
    sort(&order, middle..<range.upperBound, points)
  }
}

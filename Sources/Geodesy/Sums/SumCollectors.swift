/// The sum of weights round one place.
struct GatheredSum: SumCollector {
  /// The weights of each block's places.
  let weights: [SIMD8<Double>]
  /// For each node the sum of its weights.
  let totals: [Double]
  private var whole = 0.0
  private var parts = SIMD8<Double>.zero

  @inline(__always)
  init(weights: [SIMD8<Double>], totals: [Double]) {
    self.weights = weights
    self.totals = totals
  }

  @inline(__always)
  mutating func takeAll(ofNode node: Int, _ factor: Double) { whole += factor * totals[node] }

  @inline(__always)
  mutating func take(_ block: Int, _ factors: SIMD8<Double>) {
    parts += factors * weights[block]
  }

  /// The sum so far.
  var total: Double { whole + parts.sum() }
}

/// Weights that are spread over the places of some blocks, one source after the other.
///
/// What a whole node gets is noted at the node, and handed down to its places in the end.
struct SpreadSum: SumCollector {
  /// The weight of the source that is spread now.
  var weight = 0.0
  /// For each block the sums of its places.
  private(set) var sums: [SIMD8<Double>]
  /// For each node of the part what each of its places gets.
  private var whole: [Double]
  private let blocks: Range<Int>
  private let places: PlaceBlocks
  /// For each level, the lowest first, its nodes in the part, by their number among all spheres.
  private let nodes: [Range<Int>]
  /// Where the nodes of each level begin in `whole`, less their first number.
  private let starts: [Int]

  init(over blocks: Range<Int>, in places: PlaceBlocks, level: Int, _ part: Int) {
    self.blocks = blocks
    self.places = places
    sums = Array(repeating: .zero, count: blocks.count)
    var nodes: [Range<Int>] = []
    var starts: [Int] = []
    var range = part..<part + 1
    for level in stride(from: level, through: 0, by: -1) {
      let start = places.levels[level]
      nodes.insert(start + range.lowerBound..<start + range.upperBound, at: 0)
      guard level > 0 else { break }
      let first = places.children(ofNode: range.lowerBound, at: level)
      let last = places.children(ofNode: range.upperBound - 1, at: level)
      range = first.lowerBound..<last.upperBound
    }
    var count = 0
    for range in nodes {
      starts.append(count - range.lowerBound)
      count += range.count
    }
    self.nodes = nodes
    self.starts = starts
    whole = Array(repeating: 0, count: count)
  }

  @inline(__always)
  mutating func takeAll(ofNode node: Int, _ factor: Double) {
    var level = 0
    while node >= nodes[level].upperBound { level &+= 1 }
    whole[starts[level] &+ node] += factor * weight
  }

  @inline(__always)
  mutating func take(_ block: Int, _ factors: SIMD8<Double>) {
    sums[block &- blocks.lowerBound] += factors * weight
  }

  /// Hands down to the places what whole nodes got.
  mutating func finish() {
    for level in stride(from: nodes.count - 1, to: 0, by: -1) {
      for node in nodes[level] {
        let share = whole[starts[level] + node]
        for child in places.children(ofNode: node - places.levels[level], at: level) {
          whole[starts[level - 1] + places.levels[level - 1] + child] += share
        }
      }
    }
    for block in blocks { sums[block - blocks.lowerBound] += whole[starts[0] + block] }
  }
}

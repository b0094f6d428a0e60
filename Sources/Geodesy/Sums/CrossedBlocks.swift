/// The blocks that a border may cross as seen from somewhere in a group of neighbours, in eights.
///
/// The way down the tree is taken once for a group of eight places. What lies wholly within a border
/// for all of them is summed up on the way, and what lies wholly beyond the last is left out.
struct CrossedBlocks {
  /// Eight blocks, and the range of the borders that may cross one of them.
  struct Eight: BitwiseCopyable {
    var number: Int32
    var first: Int32
    var last: Int32
  }

  /// The blocks found.
  private(set) var eights: [Eight] = []
  /// The sum of all that is wholly within a border for the whole group.
  private(set) var whole = 0.0
  private var pending: [Node] = []
  private let pass: SumPass
  private let sources: SumSources

  /// A node by its level and its number on it, and the range of the borders that may cross it.
  private struct Node: BitwiseCopyable {
    var number: Int
    var level: Int
    var first: Int
    var last: Int
  }

  init(_ pass: SumPass, _ sources: SumSources) {
    self.pass = pass
    self.sources = sources
  }

  /// Finds the blocks anew for a group.
  ///
  /// - Parameter group: A sphere round the places of the group.
  mutating func find(round group: PlaceBlocks.Sphere) {
    eights.removeAll(keepingCapacity: true)
    whole = 0
    let blocks = sources.blocks
    let root = Node(number: 0, level: blocks.levels.count - 2, first: 0, last: pass.borders.count)
    let sphere = blocks.spheres[blocks.levels[root.level]]
    take(root, group.distance(to: sphere.center), sphere.w + group.w)
    while let node = pending.popLast() {
      let family = blocks.families[blocks.levels[node.level] &+ node.number &- blocks.blocks.count]
      let (dx, dy, dz) = (family.x - group.x, family.y - group.y, family.z - group.z)
      let between = (dx * dx + dy * dy + dz * dz).squareRoot()
      let radius = family.radius + group.w
      let reach = pass.borders[node.last &- 1].outer
      for lane in 0..<8 where between[lane] - radius[lane] <= reach {
        var child = node
        child.level &-= 1
        child.number = node.number &* PlaceBlocks.children &+ lane
        take(child, between[lane], radius[lane])
      }
    }
  }

  /// Sums up what of a node lies within borders, and keeps it if others may cross it.
  ///
  /// `between` is from the middle of the group to that of the node, `radius` that of both together.
  @inline(__always)
  private mutating func take(_ node: Node, _ between: Double, _ radius: Double) {
    var node = node
    while node.first < node.last, between - radius > pass.borders[node.first].outer {
      node.first &+= 1
    }
    if pass.decay == nil {
      while node.first < node.last, between + radius <= pass.borders[node.last &- 1].inner {
        node.last &-= 1
        whole +=
          pass.borders[node.last].drop
          * sources.totals[sources.blocks.levels[node.level] &+ node.number]
      }
    }
    guard node.first < node.last else { return }
    guard node.level == 1 else { return pending.append(node) }
    eights.append(
      Eight(
        number: Int32(truncatingIfNeeded: node.number),
        first: Int32(truncatingIfNeeded: node.first), last: Int32(truncatingIfNeeded: node.last)))
  }
}

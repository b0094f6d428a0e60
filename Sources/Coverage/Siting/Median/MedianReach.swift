extension HomeBlocks {
  /// Calls for each block that has a home nearer to a point than the home's own limit may be.
  ///
  /// - Parameters:
  ///   - point: A place for a site.
  ///   - limits: The largest limit in each leaf and each branch.
  ///   - visit: Is given the block and the squared distances of its homes.
  @inline(__always)
  func visit(
    _ point: SIMD3<Double>, within limits: Limits, _ visit: (Int, SIMD8<Double>) -> Void
  ) {
    for branch in branches.indices
    where Self.touches(branches[branch], point, limits.branches[branch]) {
      for leaf in leaves(of: branch) where Self.touches(leaves[leaf], point, limits.leaves[leaf]) {
        for number in blocks(of: leaf) {
          let block = blocks[number]
          let dx = block.x - point.x
          let dy = block.y - point.y
          let dz = block.z - point.z
          visit(number, dx * dx + dy * dy + dz * dz)
        }
      }
    }
  }

  @inline(__always)
  private static func touches(_ ball: Ball, _ point: SIMD3<Double>, _ limit: Double) -> Bool {
    let delta = point - ball.center
    let reach = ball.radius + limit
    return (delta * delta).sum() < reach * reach
  }

  /// How far a site may be from a home to matter: for each home, and the largest of each ball.
  struct Limits: Sendable {
    /// The limits of the homes, eight side by side; those without people have none.
    private(set) var blocks: [SIMD8<Double>]
    private(set) var leaves: [Double]
    private(set) var branches: [Double]

    init(_ values: [Double]) {
      blocks = stride(from: 0, to: values.count, by: 8).map { start in
        var block = SIMD8<Double>.zero
        for lane in 0..<min(8, values.count - start) { block[lane] = values[start + lane] }
        return block
      }
      leaves = HomeBlocks.largest(of: values, by: 8 * HomeBlocks.leafBlocks)
      branches = HomeBlocks.largest(
        of: values, by: 8 * HomeBlocks.leafBlocks * HomeBlocks.branchLeaves)
    }
  }

  /// What people save if a site is set: the sum over homes nearer to it than their limit of people
  /// times the metres that they are nearer.
  func saving(_ point: SIMD3<Double>, within limits: Limits) -> Double {
    var sum = SIMD8<Double>.zero
    visit(point, within: limits) { number, squares in
      let limit = limits.blocks[number]
      guard any(squares .< limit * limit) else { return }
      let nearer = limit - squares.squareRoot()
      sum += blocks[number].people * pointwiseMax(nearer, .zero)
    }
    return sum.sum()
  }
}

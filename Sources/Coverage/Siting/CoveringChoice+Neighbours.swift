extension CoveringChoice {
  /// Takes a chosen site away, and others that stand near it, found by a walk from site to settlement
  /// and back.
  ///
  /// - Parameters:
  ///   - count: How many to take away, if the walk meets as many.
  ///   - dice: What says where the walk goes.
  /// - Returns: The sites taken away, at least one.
  /// - Precondition: A site is chosen.
  mutating func removeNeighbours(_ count: Int, _ dice: inout Dice) -> [Int] {
    let first = chosen[dice.below(chosen.count)]
    remove(first)
    var removed = [first]
    var site = first
    for _ in 0..<Self.walk where removed.count < count {
      let groups = task.reach.range(of: site)
      guard !groups.isEmpty else { break }
      let group = Int(task.reach.items[groups.lowerBound + dice.below(groups.count)])
      if let only = onlySite(around: group) {
        remove(only)
        removed.append(only)
        site = only
      } else {
        let around = task.reachedBy.range(of: group)
        site = Int(task.reachedBy.items[around.lowerBound + dice.below(around.count)])
      }
    }
    return removed
  }

  private static let walk = 30
}

extension PlaceBlocks {
  /// For each of other places the sum over these places of their weights, lessened by distance.
  ///
  /// - Parameters:
  ///   - weights: A weight for each of these places, in the order in which they were given.
  ///   - targets: Where the sums are wanted.
  ///   - decay: What counts at which distance; the limits of its steps ascend.
  ///   - threads: How many threads may work, or nothing for one a core.
  /// - Returns: The sums in the order in which the targets were given, the same for any number of
  ///   threads. The pairs are exact; a sum of *n* weights has the rounding of *n* additions. By
  ///   ``DistanceDecay/power(exponent:unit:limit:)`` distances are exact to a micrometre.
  /// - Precondition: There are as many weights as places.
  public func sums(
    of weights: [Double], at targets: PlaceBlocks, _ decay: DistanceDecay, threads: Int? = nil
  ) -> [Double] {
    precondition(weights.count == count, "one weight a place")
    guard count > 0, targets.count > 0 else { return Array(repeating: 0, count: targets.count) }
    let own = offsets.map { weights[Int($0)] }
    let sums = SumPass(by: decay, threads: threads).sums(own, of: self, at: targets)
    var ordered = [Double](repeating: 0, count: targets.count)
    for slot in 0..<targets.count { ordered[Int(targets.offsets[slot])] = sums[slot] }
    return ordered
  }
}

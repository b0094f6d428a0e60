/// How many people any choice of sites can serve at most, by Lagrangian relaxation.
///
/// The rule that a group counts as served only beside a chosen site is relaxed with a price λ for
/// each group, from nothing to its people w. Then
///
///     L(λ) = Σ (w − λ) + the largest sum of Σ λ over the groups around each of the chosen sites
///
/// is at least as much as any choice serves, whatever the prices, and its least value is that of the
/// linear relaxation. Subgradient steps look for it: R. Galvão and C. ReVelle, *A Lagrangean
/// heuristic for the maximal covering location problem*, European Journal of Operational Research 88
/// (1996), 114–123; the length of a step is Polyak's, each price moving in the measure of its people.
///
/// The best prices are cut to 1/256 of a person and the bound is reckoned from them in whole numbers,
/// so that no rounding is in it.
struct CoveringBound {
  private let task: CoveringTask
  /// The prices as shares of the people, from 0 to 1.
  private(set) var shares: [Double]
  /// The best bound so far.
  private(set) var bound: Int
  private var bestShares: [Double]
  private var bestValue: Double

  init(of task: CoveringTask) {
    self.task = task
    shares = Array(repeating: 0.5, count: task.people.count)
    bestShares = shares
    bestValue = .infinity
    bound = task.people.reduce(0, +)
  }

  /// Lowers the bound step by step, and ends early if it meets what is known to be served.
  ///
  /// - Parameters:
  ///   - steps: How many steps at most.
  ///   - served: The people whom a known choice serves.
  ///   - goesOn: Is told the share done now and then, and says whether to go on.
  mutating func lower(steps: Int, towards served: Int, while goesOn: (Double) -> Bool) {
    var length = 1.0
    var idle = 0
    for step in 0..<steps {
      if step & 15 == 15, !goesOn(Double(step) / Double(steps)) { break }
      let (value, chosen) = relaxed()
      if value < bestValue - 1e-5 * abs(bestValue) { idle = 0 } else { idle += 1 }
      if value < bestValue {
        bestValue = value
        bestShares = shares
      }
      if bestValue < Double(served) + 1 { break }
      if idle >= Self.patience {
        length *= 0.7
        idle = 0
        shares = bestShares
        if length < 0.005 { break }
      }
      move(away: value - Double(served), length, around: chosen)
    }
    bound = min(bound, certified(bestShares))
  }

  /// The value of the relaxation for the prices, and the sites that it chooses.
  private func relaxed() -> (value: Double, chosen: [Int]) {
    var worth = [Double](repeating: 0, count: task.sites)
    var value = 0.0
    for group in task.people.indices {
      let people = Double(task.people[group])
      let price = shares[group] * people
      value += people - price
      guard price > 0 else { continue }
      for offset in task.reachedBy.range(of: group) {
        worth[Int(task.reachedBy.items[offset])] += price
      }
    }
    let chosen = task.rules.dearest(worth, task.count)
    return (chosen.reduce(value) { $0 + worth[$1] }, chosen)
  }

  /// Lowers the prices of groups that were chosen for more than once, and raises those of groups
  /// that were not.
  private mutating func move(away distance: Double, _ length: Double, around chosen: [Int]) {
    var counts = [Int32](repeating: 0, count: task.people.count)
    for site in chosen {
      for offset in task.reach.range(of: site) { counts[Int(task.reach.items[offset])] &+= 1 }
    }
    var squares = 0.0
    for group in counts.indices {
      let excess = Double(counts[group]) - 1
      guard (excess < 0 && shares[group] < 1) || (excess > 0 && shares[group] > 0) else { continue }
      squares += excess * excess * Double(task.people[group])
    }
    guard squares > 0 else { return }
    let step = length * distance / squares
    for group in counts.indices {
      let moved = shares[group] - step * (Double(counts[group]) - 1)
      shares[group] = min(1, max(0, moved))
    }
  }

  /// The bound that prices give, in whole numbers.
  private func certified(_ shares: [Double]) -> Int {
    var worth = [Int](repeating: 0, count: task.sites)
    var value = 0
    for group in task.people.indices {
      let people = task.people[group] * Self.fractions
      let price = min(people, max(0, Int(shares[group] * Double(people))))
      value += people - price
      for offset in task.reachedBy.range(of: group) {
        worth[Int(task.reachedBy.items[offset])] += price
      }
    }
    for site in task.rules.dearest(worth, task.count) { value += worth[site] }
    return value / Self.fractions
  }

  private static let patience = 12
  private static let fractions = 256
}

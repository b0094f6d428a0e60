/// How many sites are needed at least to serve all groups, by Lagrangian relaxation.
///
/// With a price u for each group, from 0, the sum of all prices less what sites earn beyond their own
/// cost of one, Σ u − Σ max(0, Σ u within reach − 1), is never more than the number of sites of any
/// plan (M. Fisher, *The Lagrangian relaxation method for solving integer programming problems*,
/// Management Science 27 (1981), 1–18). The best prices are cut to 1/65536 and the bound is reckoned
/// from them in whole numbers.
struct SetCoverBound {
  private let task: CoveringTask
  /// The best bound so far.
  private(set) var bound = 0
  private var prices: [Double]

  /// Begins with prices that no site earns on: each group pays its part of its most crowded site.
  init(of task: CoveringTask) {
    self.task = task
    prices = task.people.indices.map { group in
      1 / Double(task.reachedBy[group].map { task.reach.range(of: Int($0)).count }.max() ?? 1)
    }
  }

  /// Raises the bound step by step, and ends early if it meets the number of a known plan.
  mutating func raise(steps: Int, towards count: Int, while goesOn: (Double) -> Bool) {
    var (length, idle, best, most) = (1.0, 0, prices, -Double.infinity)
    for step in 0..<steps {
      if step & 15 == 15, !goesOn(Double(step) / Double(steps)) { break }
      let (value, lacks) = relaxed()
      if value > most + 1e-4 { idle = 0 } else { idle += 1 }
      if value > most { (most, best) = (value, prices) }
      if most > Double(count) - 0.999 { break }
      if idle >= Self.patience {
        length *= 0.7
        idle = 0
        prices = best
        continue
      }
      let squares = lacks.indices.reduce(0) { sum, group in
        lacks[group] > 0 || prices[group] > 0 ? sum + lacks[group] * lacks[group] : sum
      }
      guard squares > 0 else { break }
      let stride = length * (Double(count) - value) / squares
      for group in prices.indices { prices[group] = max(0, prices[group] + stride * lacks[group]) }
    }
    bound = max(bound, certified(best))
  }

  /// The value of the relaxation, and for each group one less the sites chosen around it.
  private func relaxed() -> (value: Double, lacks: [Double]) {
    var value = prices.reduce(0, +)
    var lacks = [Double](repeating: 1, count: prices.count)
    for site in 0..<task.sites {
      let range = task.reach.range(of: site)
      var earned = -1.0
      for offset in range { earned += prices[Int(task.reach.items[offset])] }
      guard earned > 0 else { continue }
      value -= earned
      for offset in range { lacks[Int(task.reach.items[offset])] -= 1 }
    }
    return (value, lacks)
  }

  /// The bound that prices give, in whole numbers: no plan has a part of a site.
  private func certified(_ prices: [Double]) -> Int {
    let cut = prices.map { Int($0 * Double(Self.fractions)) }
    var value = cut.reduce(0, +)
    for site in 0..<task.sites {
      let earned = task.reach[site].reduce(-Self.fractions) { $0 + cut[Int($1)] }
      value -= max(0, earned)
    }
    return max(0, (value + Self.fractions - 1) / Self.fractions)
  }

  private static let patience = 10
  private static let fractions = 1 << 16
}

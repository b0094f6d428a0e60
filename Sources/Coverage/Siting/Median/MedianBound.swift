/// How short the way can be at most, by Lagrangian relaxation.
///
/// The rule that each home has one site is relaxed with a price for each home, which is written as a
/// radius r: what its people pay if their site stands at no distance. Then
///
///     L(r) = Σ people · r − the largest sum of the savings within r of as many sites as are chosen
///
/// is at most the length of every plan (G. Cornuéjols, M. Fisher and G. Nemhauser, *Location of bank
/// accounts to optimize float*, Management Science 23 (1977), 789–810). A radius never need be longer
/// than the way to the facility of today. Subgradient steps look for the best radii, beginning
/// between the nearest and the second nearest site of a good plan.
struct MedianBound {
  private let task: MedianTask
  /// The best bound so far: a sum of people times metres.
  private(set) var bound = 0.0
  private var radii: [Double]

  init(of task: MedianTask, from choice: MedianChoice) {
    self.task = task
    radii = zip(choice.nearest, choice.second).map { $0 + 0.3 * ($1 - $0) }
    for home in radii.indices { radii[home] = min(radii[home], task.today[home]) }
  }

  /// Raises the bound step by step.
  ///
  /// - Parameters:
  ///   - steps: How many steps at most.
  ///   - total: The length of a known plan.
  ///   - goesOn: Is told the share done, and says whether to go on.
  mutating func raise(steps: Int, towards total: Double, while goesOn: (Double) -> Bool) {
    var length = 1.0
    var idle = 0
    var best = radii
    for step in 0..<steps {
      guard goesOn(Double(step) / Double(steps)), bound < total * (1 - 1e-9) else { return }
      let limits = HomeBlocks.Limits(radii)
      let (task, sites) = (task, task.sites)
      let savings = MedianSearch.beside(sites.count) {
        task.homes.saving(sites[$0], within: limits)
      }
      let chosen = SitingRules().dearest(savings, task.count)
      let paid = zip(task.homes.people, radii).reduce(0) { $0 + $1.0 * $1.1 }
      let value = chosen.reduce(paid) { $0 - savings[$1] }
      if value > bound * (1 + 1e-5) { idle = 0 } else { idle += 1 }
      if value > bound {
        bound = value
        best = radii
      }
      if idle >= Self.patience {
        length *= 0.6
        idle = 0
        radii = best
      }
      move(by: length * (total - value), around: chosen, within: limits)
    }
  }

  /// Shortens the radii of homes with more than one chosen site within, and lengthens those of homes
  /// with none.
  private mutating func move(
    by distance: Double, around chosen: [Int], within limits: HomeBlocks.Limits
  ) {
    var counts = [SIMD8<Double>](repeating: .zero, count: task.homes.blocks.count)
    for site in chosen {
      task.homes.visit(task.sites[site], within: limits) { block, squares in
        let limit = limits.blocks[block]
        counts[block].replace(with: counts[block] + 1, where: squares .< limit * limit)
      }
    }
    var squares = 0.0
    for home in radii.indices {
      let lack = 1 - counts[home >> 3][home & 7]
      guard lack < 0 || lack > 0 && radii[home] < task.today[home] else { continue }
      squares += lack * lack * task.homes.people[home]
    }
    guard squares > 0 else { return }
    let step = distance / squares
    for home in radii.indices {
      let moved = radii[home] + step * (1 - counts[home >> 3][home & 7])
      radii[home] = min(task.today[home], max(0, moved))
    }
  }

  private static let patience = 6
}

/// Sites that serve many people, and how many any could.
public struct CoveringPlan: Sendable {
  /// The sites, each one that which adds most to those before it.
  public let sites: [Int]
  /// The people whom each adds to those before it.
  public let adds: [Int]
  /// For each the people who would not be served if only it were left out.
  public let alone: [Int]
  /// The people served.
  public let served: Int
  /// No choice can serve more.
  public let bound: Int
  /// The best plans that differ in one site, best first.
  public let exchanges: [Exchange]

  /// A plan that differs in one site.
  public struct Exchange: Hashable, Sendable {
    /// The place in ``sites`` of the one left out.
    public let place: Int
    /// The site in its stead.
    public let site: Int
    /// The people served then.
    public let served: Int
  }

  /// Solves a task: two searches and the bound, beside each other where there are processors.
  ///
  /// Nothing, if no choice was found that gives each block its sites.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - effort: How long to search, 1 being some seconds' work at most.
  ///   - goesOn: Is told the share done now and then, and says whether to go on.
  public init?(
    _ task: CoveringTask, effort: Double = 1,
    while goesOn: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) {
    var start = CoveringSearch(of: task)
    start.descend()
    let first = start
    let progress = JointProgress(parts: 3, while: goesOn)
    let budget = Int(Double(Self.budget) * effort)
    let jobs: [@Sendable () -> Outcome] = [
      { Self.search(from: first, seed: 1, budget) { progress.reach($0, in: 0) } },
      { Self.search(from: first, seed: 2, budget) { progress.reach($0, in: 1) } },
      { Self.bound(task, towards: first.bestServed, effort) { progress.reach($0, in: 2) } },
    ]
    var (best, most, bound) = (first.best, first.bestServed, task.coverable)
    for outcome in concurrently(jobs.count, { jobs[$0]() }) {
      switch outcome {
      case .found(let sites, let served) where served > most: (best, most) = (sites, served)
      case .found: break
      case .bounded(let people): bound = min(bound, people)
      }
    }
    guard most >= 0 else { return nil }
    self.init(best, of: task, bound: bound)
  }

  /// How far the plan may be from the best possible at most, as a share of the bound; zero if it is
  /// the best.
  public var gap: Double { bound > 0 ? Double(bound - served) / Double(bound) : 0 }

  /// Orders sites by what they add.
  private init(_ sites: [Int], of task: CoveringTask, bound: Int) {
    var choice = CoveringChoice(of: task)
    var left = sites.sorted()
    var adds: [Int] = []
    while !left.isEmpty {
      var next = 0
      let gains = choice.gains.values
      for place in left.indices where gains[left[place]] > gains[left[next]] { next = place }
      adds.append(choice.gains.values[left[next]])
      choice.add(left.remove(at: next))
    }
    self.sites = choice.chosen
    self.adds = adds
    served = choice.served
    self.bound = bound
    (alone, exchanges) = Self.variants(of: choice)
  }

  /// What is lost without each site, and the best plans with another in its stead.
  private static func variants(of plan: CoveringChoice) -> ([Int], [Exchange]) {
    var choice = plan
    var alone: [Int] = []
    var exchanges: [Exchange] = []
    for (place, site) in plan.chosen.enumerated() {
      choice.remove(site)
      alone.append(plan.served - choice.served)
      if let other = choice.best(but: site) {
        exchanges.append(
          Exchange(
            place: place, site: other, served: choice.served + choice.gains.values[other]))
      }
      choice.add(site)
    }
    // In one place only: the same two plans are not runners-up of each other.
    exchanges.sort { $0.served == $1.served ? $0.place < $1.place : $0.served > $1.served }
    return (alone, Array(exchanges.prefix(mostExchanges)))
  }

  private static func search(
    from start: CoveringSearch, seed: UInt64, _ budget: Int, while goesOn: (Double) -> Bool
  ) -> Outcome {
    var search = CoveringSearch(from: start, seed: seed)
    search.upheave(budget: budget, while: goesOn)
    return .found(search.best, search.bestServed)
  }

  private static func bound(
    _ task: CoveringTask, towards served: Int, _ effort: Double, while goesOn: (Double) -> Bool
  ) -> Outcome {
    var bound = CoveringBound(of: task)
    let steps = max(100, Int(Double(Self.steps) * min(1, effort)))
    bound.lower(steps: steps, towards: max(0, served), while: goesOn)
    return .bounded(bound.bound)
  }

  private enum Outcome: Sendable {
    case found([Int], Int)
    case bounded(Int)
  }

  /// Entries that each search may touch: half a second or so.
  private static let budget = 200_000_000
  private static let steps = 600
  private static let mostExchanges = 10
}

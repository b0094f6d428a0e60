/// Few sites that serve all who can be served, and how few any plan needs.
///
/// This is the set covering problem (C. Toregas, R. Swain, C. ReVelle and L. Bergman, *The location of
/// emergency service facilities*, Operations Research 19 (1971), 1363–1373). Greedy first; then
/// sites are taken away that others make needless, and neighbourhoods are set anew as long as that
/// takes no more sites.
public struct SetCoverPlan: Sendable {
  /// The sites, each one that which serves most people whom those before it do not.
  public let sites: [Int]
  /// No plan can do with fewer.
  public let bound: Int

  /// Solves a task, whose number of sites has no meaning; rules other than it do not count.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - effort: How long to search, 1 being a second or two.
  ///   - goesOn: Is told the share done now and then, and says whether to go on.
  public init(
    _ task: CoveringTask, effort: Double = 1,
    while goesOn: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) {
    // Each group counts as one, since all are to be served.
    let even = CoveringTask(evenly: task)
    var search = SetCoverSearch(of: even)
    search.improve(budget: Int(Double(Self.budget) * effort)) { goesOn($0 / 2) }
    var bound = SetCoverBound(of: even)
    bound.raise(
      steps: max(50, Int(Double(Self.steps) * min(1, effort))), towards: search.best.count
    ) {
      goesOn(0.5 + $0 / 2)
    }
    self.bound = min(bound.bound, search.best.count)
    sites = Self.ordered(search.best, by: task)
  }

  /// The sites, each time the one that adds most people to those before it.
  private static func ordered(_ sites: [Int], by task: CoveringTask) -> [Int] {
    var choice = CoveringChoice(of: task)
    var left = sites.sorted()
    while !left.isEmpty {
      let gains = choice.gains.values
      let best = left.indices.reduce(0) { gains[left[$1]] > gains[left[$0]] ? $1 : $0 }
      choice.add(left.remove(at: best))
    }
    return choice.chosen
  }

  private static let budget = 200_000_000
  private static let steps = 400
}

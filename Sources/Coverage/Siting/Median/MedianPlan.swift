/// Sites with a short way to the nearest one in the mean, and how short any could make it.
public struct MedianPlan: Sendable {
  /// The sites, each one that which saves most after those before it.
  public let sites: [Int]
  /// The sum over people of the metres to the nearest facility, for today and after each site; along
  /// chords, and nobody farther than 21,000 km, who has none.
  public let totals: [Double]
  /// No choice can have a smaller sum.
  public let bound: Double

  /// Solves a task.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - effort: How long to look for the bound, 1 being a second or two.
  ///   - goesOn: Is told the share done now and then, and says whether to go on.
  public init(
    _ task: MedianTask, effort: Double = 1,
    while goesOn: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) {
    var search = MedianSearch(of: task)
    search.fill()
    search.exchange { goesOn($0 / 2) }
    var bound = MedianBound(of: task, from: search.choice)
    bound.raise(steps: Int(Double(Self.steps) * effort), towards: search.choice.total) {
      goesOn(0.5 + $0 / 2)
    }
    self.bound = min(bound.bound, search.choice.total)

    // Each time the site that saves most of those left.
    var ordered = MedianChoice(of: task)
    var left = search.choice.chosen.sorted()
    var totals = [ordered.total]
    while !left.isEmpty {
      let limits = HomeBlocks.Limits(ordered.nearest)
      let savings = left.map { task.homes.saving(task.sites[$0], within: limits) }
      let best = savings.indices.reduce(0) { savings[$1] > savings[$0] ? $1 : $0 }
      ordered.add(left.remove(at: best))
      totals.append(ordered.total)
    }
    sites = ordered.chosen
    self.totals = totals
  }

  /// How far the plan may be from the best at most, as a share of its own sum.
  public var gap: Double {
    guard let total = totals.last, total > 0 else { return 0 }
    return (total - bound) / total
  }

  private static let steps = 60
}

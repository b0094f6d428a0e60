/// Looks for few sites that serve all groups.
struct SetCoverSearch {
  /// The fewest sites so far.
  private(set) var best: [Int] = []
  private var choice: CoveringChoice
  private var dice = Dice(seed: 1)

  /// Sets sites greedily and takes needless ones away.
  init(of task: CoveringTask) {
    choice = CoveringChoice(of: task)
    _ = fill()
    _ = prune()
    best = choice.chosen
  }

  /// Sets neighbourhoods anew until the budget is spent.
  mutating func improve(budget: Int, while goesOn: (Double) -> Bool) {
    let start = choice.work
    for round in 0..<Self.mostRounds where choice.chosen.count > 1 {
      let done = max(
        Double(choice.work - start) / Double(max(1, budget)),
        Double(round) / Double(Self.mostRounds))
      guard done < 1, round & 255 != 0 || goesOn(done) else { return }
      let count = choice.chosen.count
      let removed = choice.removeNeighbours(2 + dice.below(5), &dice)
      let added = fill(but: removed[dice.below(removed.count)])
      let pruned = prune()
      if choice.chosen.count > count {
        for site in pruned { choice.add(site) }
        for site in added { choice.remove(site) }
        for site in removed { choice.add(site) }
      }
      if choice.chosen.count < best.count { best = choice.chosen }
    }
  }

  /// Sets sites until all are served, and says which.
  private mutating func fill(but forbidden: Int = -1) -> [Int] {
    var added: [Int] = []
    while choice.served < choice.task.coverable,
      let site = choice.best(but: forbidden) ?? choice.best()
    {
      choice.add(site)
      added.append(site)
    }
    return added
  }

  /// Takes sites away whose groups others serve, and says which.
  private mutating func prune() -> [Int] {
    var pruned: [Int] = []
    for site in choice.chosen where choice.isNeedless(site) {
      choice.remove(site)
      pruned.append(site)
    }
    return pruned
  }

  private static let mostRounds = 20_000
}

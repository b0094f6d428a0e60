/// Looks for a choice of sites that serves many people.
///
/// Greedy first, then exchanges of one site for another (M. Teitz and P. Bart, *Heuristic methods for
/// estimating the generalized vertex median of a weighted graph*, Operations Research 16 (1968),
/// 955–961), then upheavals: a few neighbouring sites are taken away and set anew, greedily but
/// without one of those that stood there; what serves fewer people is taken now and then, ever more
/// rarely (simulated annealing; as in G. Schrimpf and others, *Record breaking optimization results
/// using the ruin and recreate principle*, Journal of Computational Physics 159 (2000), 139–171).
///
/// How long it searches is a number of steps, not a time, so that the answer is the same everywhere.
struct CoveringSearch {
  private(set) var choice: CoveringChoice
  /// The best sites so far.
  private(set) var best: [Int] = []
  /// The people whom they serve; -1 before there are any, or while blocks lack sites.
  private(set) var bestServed = -1
  private var dice: Dice

  /// Begins with nothing; another seed makes another search.
  init(of task: CoveringTask, seed: UInt64 = 1) {
    choice = CoveringChoice(of: task)
    dice = Dice(seed: seed)
  }

  /// Begins with a choice that another search has made.
  init(from other: CoveringSearch, seed: UInt64) {
    self = other
    dice = Dice(seed: seed)
  }

  /// Sets sites greedily, then exchanges single ones as long as that serves more people.
  mutating func descend() {
    fill()
    exchange()
    keep()
  }

  /// Upheaves the choice until the budget is spent.
  ///
  /// - Parameters:
  ///   - budget: How many entries of the lists may be touched.
  ///   - goesOn: Is told the share done now and then, and says whether to go on.
  mutating func upheave(budget: Int, while goesOn: (Double) -> Bool) {
    guard choice.chosen.count > 0 else { return }
    let heat = Self.heat * Double(choice.served) / Double(choice.chosen.count)
    let start = choice.work
    for round in 0..<Self.mostRounds {
      let done = max(
        Double(choice.work - start) / Double(budget), Double(round) / Double(Self.mostRounds))
      guard done < 1, !servesAll else { break }
      if round & 255 == 0, !goesOn(done) { break }
      upheaveOnce(heat: heat * (1 - done))
    }
    exchange()
    keep()
  }

  /// Whether nobody is left who could be served.
  private var servesAll: Bool { choice.served == choice.task.coverable }

  private mutating func fill(but forbidden: Int = -1) {
    while choice.chosen.count < choice.task.count, let site = choice.best(but: forbidden) {
      choice.add(site)
    }
  }

  private mutating func exchange() {
    var idle = 0
    var turn = 0
    while idle < choice.chosen.count {
      let site = choice.chosen[turn % choice.chosen.count]
      turn += 1
      let served = choice.served
      choice.remove(site)
      if let other = choice.best(but: site), choice.served + choice.gains.values[other] > served {
        choice.add(other)
        idle = 0
      } else {
        choice.add(site)
        idle += 1
      }
    }
  }

  private mutating func keep() {
    guard choice.served > bestServed, choice.obedience.meetsFloors else { return }
    bestServed = choice.served
    best = choice.chosen
  }

  private mutating func upheaveOnce(heat: Double) {
    let before = choice.served
    let removed = choice.removeNeighbours(2 + dice.below(4), &dice)
    let left = choice.chosen.count
    fill(but: removed[dice.below(removed.count)])
    // A choice that serves fewer is taken with the chance e^(loss / heat).
    let loss = before - choice.served
    if loss > 0, Self.exponential(dice.share()) * heat < Double(loss) {
      for site in choice.chosen[left...] { choice.remove(site) }
      for site in removed { choice.add(site) }
    } else {
      keep()
    }
  }

  /// -ln of a share, near enough and without the library's logarithm, which may differ between
  /// machines in the last digit: the first terms of artanh, after halving.
  static func exponential(_ share: Double) -> Double {
    let number = max(share, 0x1p-53)
    let part = (number.significand - 1) / (number.significand + 1)
    let square = part * part
    let logarithm = 2 * part * (1 + square * (1 / 3.0 + square * (1 / 5.0 + square / 7)))
    return -(Double(number.exponent) * 0.693_147_180_559_945_3 + logarithm)
  }

  /// The first heat as a share of what a site serves in the mean.
  private static let heat = 0.07
  private static let mostRounds = 30_000
}

/// Looks for sites with a short way in the mean.
///
/// First greedily, on homes of a neighbourhood taken together, since the first sites matter little;
/// then single exchanges on all homes, each judged at one pass over the homes around the new site, by
/// the bookkeeping of R. Whitaker, *A fast algorithm for the greedy interchange for large-scale
/// clustering and median location problems*, INFOR 21 (1983), 95–108, as M. Resende and R. Werneck
/// have it (*A fast swap-based local search procedure for location problems*, Annals of Operations
/// Research 150 (2007), 205–230). Sites are judged some dozens at a time, beside each other, and the
/// best of them is taken, so that the answer is the same on any number of processors.
struct MedianSearch {
  private(set) var choice: MedianChoice
  private let task: MedianTask

  init(of task: MedianTask) {
    self.task = task
    choice = MedianChoice(of: task)
  }

  /// Sets sites greedily, on neighbourhoods where there are many for each site.
  mutating func fill() {
    if task.homes.leaves.count >= Self.leavesPerSite * task.count {
      for site in Self.greedy(MedianChoice(of: MedianTask(coarsening: task))) { choice.add(site) }
    }
    for site in Self.greedy(choice) { choice.add(site) }
  }

  /// The sites that save most, one after the other, until there are enough or none saves anything.
  private static func greedy(_ start: MedianChoice) -> [Int] {
    var choice = start
    let task = choice.task
    guard choice.chosen.count < task.count else { return [] }
    var limits = HomeBlocks.Limits(choice.nearest)
    let first = limits
    // Savings only shrink, so an old one that is still the largest need not be compared with others.
    var savings = beside(task.sites.count) { task.homes.saving(task.sites[$0], within: first) }
    while choice.chosen.count < task.count {
      var best = 0
      var isFresh = [Bool](repeating: false, count: savings.count)
      while true {
        best = savings.indices.reduce(0) { savings[$1] > savings[$0] ? $1 : $0 }
        guard savings[best] > 0, !isFresh[best] else { break }
        savings[best] = task.homes.saving(task.sites[best], within: limits)
        isFresh[best] = true
      }
      guard savings[best] > 0 else { break }
      choice.add(best)
      savings[best] = 0
      limits = HomeBlocks.Limits(choice.nearest)
    }
    return Array(choice.chosen.dropFirst(start.chosen.count))
  }

  /// Exchanges single sites until none is worth it.
  ///
  /// - Parameter goesOn: Is told the share done, as far as can be told, and says whether to go on.
  mutating func exchange(while goesOn: (Double) -> Bool) {
    guard !choice.chosen.isEmpty else { return }
    var start = 0
    var idle = 0
    var judge = MedianExchange(of: choice)
    while idle < task.sites.count, goesOn(Double(idle) / Double(task.sites.count)) {
      let batch = (0..<min(Self.batch, task.sites.count)).map { (start + $0) % task.sites.count }
      let fair = judge
      let worth = Self.beside(batch.count) { fair.worth(of: batch[$0]) }
      start = (start + batch.count) % task.sites.count
      idle += batch.count
      let best = worth.indices.reduce(0) { worth[$1].saving > worth[$0].saving ? $1 : $0 }
      guard worth[best].saving > choice.total * Self.least else { continue }
      choice.replace(worth[best].place, with: batch[best])
      judge = MedianExchange(of: choice)
      idle = 0
    }
  }

  /// Reckons something for each number, in as many parts as there are processors to take them.
  static func beside<Made: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Made) -> [Made] {
    let size = max(1, (count + parts - 1) / parts)
    let starts = Array(stride(from: 0, to: count, by: size))
    let made: [[Made]] = concurrently(starts.count) { part in
      (starts[part]..<min(starts[part] + size, count)).map(make)
    }
    return Array(made.joined())
  }

  private static let batch = 64
  private static let parts = 8
  private static let leavesPerSite = 30
  /// The least saving that counts, as a share of the whole: above what rounding makes.
  private static let least = 1e-9
}

extension MedianTask {
  /// The same with the homes of each leaf as one, in the midst of their people.
  init(coarsening task: MedianTask) {
    var points: [SIMD3<Double>] = []
    var people: [Int] = []
    var today: [Double] = []
    for leaf in task.homes.leaves.indices {
      var midst = SIMD3<Double>.zero
      var count = 0.0
      var metres = 0.0
      for number in task.homes.blocks(of: leaf) {
        let block = task.homes.blocks[number]
        midst += SIMD3(
          (block.x * block.people).sum(), (block.y * block.people).sum(),
          (block.z * block.people).sum())
        count += block.people.sum()
        for home in number * 8..<min(number * 8 + 8, task.today.count) {
          metres += task.today[home] * task.homes.people[home]
        }
      }
      guard count > 0 else { continue }
      points.append(midst / count)
      people.append(Int(count))
      today.append(metres / count)
    }
    self.init(
      homes: HomeBlocks(points, people), today: today, sites: task.sites, count: task.count)
  }
}

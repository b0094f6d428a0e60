/// What it is worth to set a site in the place of a chosen one.
struct MedianExchange: Sendable {
  private let choice: MedianChoice
  private let limits: HomeBlocks.Limits
  /// For each chosen site what is lost if only it is taken away.
  private let losses: [Double]

  init(of choice: MedianChoice) {
    self.choice = choice
    limits = HomeBlocks.Limits(choice.second)
    var losses = [Double](repeating: 0, count: choice.chosen.count)
    for home in choice.server.indices where choice.server[home] >= 0 {
      losses[Int(choice.server[home])] +=
        choice.task.homes.people[home] * (choice.second[home] - choice.nearest[home])
    }
    self.losses = losses
  }

  /// Judges a site.
  ///
  /// - Returns: The place among the chosen sites that it had best take, and what that saves.
  func worth(of site: Int) -> (place: Int, saving: Double) {
    let task = choice.task
    guard !choice.chosen.contains(site) else { return (0, -.infinity) }
    var gain = 0.0
    var kept = losses
    task.homes.visit(task.sites[site], within: limits) { block, squares in
      let limit = limits.blocks[block]
      guard any(squares .< limit * limit) else { return }
      let meters = squares.squareRoot()
      for lane in 0..<8 where meters[lane] < limit[lane] {
        let home = block &* 8 &+ lane
        let people = task.homes.people[home]
        let nearest = choice.nearest[home]
        if meters[lane] < nearest { gain += people * (nearest - meters[lane]) }
        let server = Int(choice.server[home])
        if server >= 0 { kept[server] -= people * (limit[lane] - max(meters[lane], nearest)) }
      }
    }
    let place = kept.indices.reduce(0) { kept[$1] < kept[$0] ? $1 : $0 }
    return (place, gain - kept[place])
  }
}

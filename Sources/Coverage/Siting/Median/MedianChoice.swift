/// A choice of sites, with the nearest and the second nearest of each home.
struct MedianChoice: Sendable {
  let task: MedianTask
  /// The chosen sites, in the order in which they were set.
  private(set) var chosen: [Int] = []
  /// For each home the metres to the nearest of the chosen sites and the facility of today.
  private(set) var nearest: [Double]
  /// For each home the metres to the second nearest, the facility of today being one of them.
  private(set) var second: [Double]
  /// For each home the place in ``chosen`` of its nearest; -1 for the facility of today.
  private(set) var server: [Int32]
  /// The sum over homes of people times metres.
  private(set) var total: Double

  /// Begins with the facilities of today.
  init(of task: MedianTask) {
    self.task = task
    nearest = task.today
    second = task.today
    server = Array(repeating: -1, count: task.today.count)
    total = zip(task.homes.people, task.today).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Sets a site.
  mutating func add(_ site: Int) {
    chosen.append(site)
    let number = Int32(truncatingIfNeeded: chosen.count - 1)
    offer(site, as: number, within: HomeBlocks.Limits(second))
    sum()
  }

  /// Sets a site in the place of another.
  mutating func replace(_ place: Int, with site: Int) {
    chosen[place] = site
    // Homes that lose one of their two nearest look for both anew.
    nearest = task.today
    second = task.today
    for home in server.indices { server[home] = -1 }
    for place in chosen.indices {
      offer(chosen[place], as: Int32(truncatingIfNeeded: place), within: HomeBlocks.Limits(second))
    }
    sum()
  }

  private mutating func offer(_ site: Int, as number: Int32, within limits: HomeBlocks.Limits) {
    let count = nearest.count
    task.homes.visit(task.sites[site], within: limits) { block, squares in
      guard any(squares .< limits.blocks[block] * limits.blocks[block]) else { return }
      let meters = squares.squareRoot()
      for lane in 0..<8 {
        let home = block &* 8 &+ lane
        guard home < count, meters[lane] < second[home] else { continue }
        if meters[lane] < nearest[home] {
          second[home] = nearest[home]
          nearest[home] = meters[lane]
          server[home] = number
        } else {
          second[home] = meters[lane]
        }
      }
    }
  }

  private mutating func sum() {
    total = zip(task.homes.people, nearest).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

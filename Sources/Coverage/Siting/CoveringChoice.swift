/// A choice of sites, with what each further site would add and each chosen one would take away.
///
/// Both numbers follow each change at once: a group of settlements that gains its first site or
/// loses its last one touches only the sites within its reach. The site that alone serves a group is
/// found without a search, since the exclusive or of the sites around it is kept.
struct CoveringChoice {
  let task: CoveringTask
  /// The chosen sites, in no order.
  private(set) var chosen: [Int] = []
  /// For each site the people that it would serve of those who are not served.
  private(set) var gains: BestFirst
  /// The people served.
  private(set) var served = 0
  /// How much work was done: groups and sites touched.
  private(set) var work = 0
  private(set) var obedience: RuleKeeper
  /// For each site its place among the chosen ones, or -1.
  private var places: [Int32]
  /// For each group the number of chosen sites around it, and the exclusive or of them.
  private var counts: [Int32]
  private var mixes: [Int32]

  /// Begins with no site.
  init(of task: CoveringTask) {
    self.task = task
    gains = BestFirst(
      (0..<task.sites).map { site in
        task.reach[site].reduce(0) { $0 + task.people[Int($1)] }
      })
    places = Array(repeating: -1, count: task.sites)
    counts = Array(repeating: 0, count: task.people.count)
    mixes = counts
    obedience = RuleKeeper(task.rules, sites: task.sites, count: task.count)
  }

  /// Whether a site is chosen.
  func isChosen(_ site: Int) -> Bool { places[site] >= 0 }

  /// The site that alone serves a group, if one does.
  func onlySite(around group: Int) -> Int? {
    counts[group] == 1 ? Int(mixes[group]) : nil
  }

  /// Whether others serve all whom a chosen site serves.
  func isNeedless(_ site: Int) -> Bool {
    for offset in task.reach.range(of: site) where counts[Int(task.reach.items[offset])] < 2 {
      return false
    }
    return true
  }

  /// Adds a site.
  mutating func add(_ site: Int) {
    places[site] = Int32(truncatingIfNeeded: chosen.count)
    chosen.append(site)
    obedience.note(site, 1)
    for offset in task.reach.range(of: site) {
      let group = Int(task.reach.items[offset])
      if counts[group] == 0 {
        served &+= task.people[group]
        change(gainsAround: group, by: 0 &- task.people[group])
      }
      counts[group] &+= 1
      mixes[group] ^= Int32(truncatingIfNeeded: site)
    }
    work &+= task.reach.range(of: site).count
  }

  /// Takes a chosen site away.
  mutating func remove(_ site: Int) {
    let (place, last) = (Int(places[site]), chosen[chosen.count - 1])
    chosen[place] = last
    places[last] = Int32(truncatingIfNeeded: place)
    chosen.removeLast()
    places[site] = -1
    obedience.note(site, -1)
    for offset in task.reach.range(of: site) {
      let group = Int(task.reach.items[offset])
      counts[group] &-= 1
      mixes[group] ^= Int32(truncatingIfNeeded: site)
      if counts[group] == 0 {
        served &-= task.people[group]
        change(gainsAround: group, by: task.people[group])
      }
    }
    work &+= task.reach.range(of: site).count
  }

  /// The site that adds most people, the first of them if several do; nothing if none adds any, but
  /// for a block that still lacks sites.
  mutating func best(but forbidden: Int = -1) -> Int? {
    guard obedience.isStrict else { return gains.best(but: forbidden) }
    work &+= task.sites
    var best: Int?
    var most = obedience.isLacking ? -1 : 0
    for site in 0..<task.sites
    where gains.values[site] > most && site != forbidden && places[site] < 0
      && obedience.allows(site)
    {
      most = gains.values[site]
      best = site
    }
    return best
  }

  private mutating func change(gainsAround group: Int, by people: Int) {
    let range = task.reachedBy.range(of: group)
    for offset in range { gains.change(Int(task.reachedBy.items[offset]), by: people) }
    work &+= range.count
  }
}

import Geodesy
import Registry

/// What sites add one after the other, counted for any plan in the same way.
struct CountedSites {
  /// For each site the people whom it adds to those before it.
  private(set) var adds: [Int]
  /// For each site the people whom it alone serves.
  private(set) var alone: [Int]
  /// People within reach today.
  let before: Int
  /// The homes beyond the reach of today's facilities and of all sites.
  let unserved: [Int]

  /// Counts for the chosen candidates of a field, in their order.
  init(_ chosen: [Int], of field: SitingField) {
    let limit = field.question.reach.limit.straight
    let beyond = field.homes.indices.filter { field.ways[$0].meters > limit.meters }
    let lists = ReachLists(
      of: beyond.compactMap { field.homes[$0].place },
      from: chosen.map { field.candidates[$0].place }, within: limit)
    var adds = [Int](repeating: 0, count: chosen.count)
    var alone = adds
    var isServed = [Bool](repeating: false, count: beyond.count)
    for site in chosen.indices {
      for settlement in lists[site] where !isServed[Int(settlement)] {
        isServed[Int(settlement)] = true
        adds[site] += field.homes[beyond[Int(settlement)]].people
      }
    }
    let around = ReachLists(turning: lists, count: beyond.count)
    for settlement in beyond.indices {
      let sites = around[settlement]
      guard sites.count == 1, let only = sites.first else { continue }
      alone[Int(only)] += field.homes[beyond[settlement]].people
    }
    self.adds = adds
    self.alone = alone
    before =
      field.homes.reduce(0) { $0 + $1.people }
      - beyond.reduce(0) { $0 + field.homes[$1].people }
    unserved = beyond.indices.filter { !isServed[$0] }.map { beyond[$0] }
  }
}

extension SitePlan {
  /// Puts a plan together from what was chosen.
  ///
  /// - Parameters:
  ///   - field: What it was made from.
  ///   - chosen: The candidates, in order.
  ///   - bound: The most people whom a plan can add, if that is known.
  ///   - exchanges: The best plans that differ in one site.
  ///   - way: How long the way is in the mean, if that was the question.
  ///   - means: The mean way after each site, or nothing.
  ///   - leastSites: How many sites any plan needs, if that was the question.
  ///   - ids: The settlements of the register.
  init(
    _ field: SitingField, chosen: [Int], adding bound: Int?, exchanges: [Exchange] = [],
    way: Way? = nil, means: [Double] = [], leastSites: Int? = nil, _ ids: [Settlement.ID]
  ) {
    let counted = CountedSites(chosen, of: field)
    let nearest = field.supply.nearest(
      to: chosen.map { field.candidates[$0].place }, of: field.question.reach.types)
    var after = counted.before
    sites = chosen.indices.map { place in
      after += counted.adds[place]
      let facility = nearest.sites[place]
      return ProposedSite(
        rank: place + 1, candidate: field.candidates[chosen[place]], adds: counted.adds[place],
        after: after, alone: counted.alone[place], mean: means.isEmpty ? nil : means[place],
        nearest: facility < 0 ? nil : field.supply.sites[Int(facility)].id,
        meters: nearest.meters[place])
    }
    result = Result(before: counted.before, after: after, bound: bound.map { counted.before + $0 })
    self.way = way
    self.leastSites = leastSites
    self.exchanges = exchanges
    unserved = field.unserved(counted.unserved, of: ids)
    question = field.question
    basis = field.demand.basis
    people = field.people
    peoplePlaced = field.homes.reduce(0) { $0 + $1.people }
    candidates = field.candidates.count
    candidatesTooNear = field.tooNear
    omissions = Omissions(settlements: field.demand.omissions, facilities: field.supply.omissions)
  }
}

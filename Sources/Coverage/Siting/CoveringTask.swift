/// Which sites to choose so that as many people as can be are within reach of one of them.
///
/// This is the maximal covering location problem of R. Church and C. ReVelle, *The maximal covering
/// location problem*, Papers of the Regional Science Association 32 (1974), 101–118, with two
/// demands of planners beside the number of sites: so many in each block, and none too near to
/// another.
///
/// Settlements within reach of the same sites are served or not served together, so they are
/// counted as one; that leaves every answer as it is, and often a third of the work.
public struct CoveringTask: Sendable {
  /// The people of each group of settlements.
  let people: [Int]
  /// For each site the groups within reach.
  let reach: ReachLists
  /// For each group the sites within reach.
  let reachedBy: ReachLists
  /// How many sites to choose.
  let count: Int
  let rules: SitingRules

  /// Poses the task.
  ///
  /// - Parameters:
  ///   - people: The people of each settlement.
  ///   - reach: For each site the settlements within reach, ascending.
  ///   - count: How many sites to choose.
  ///   - rules: What else a choice has to obey.
  public init(
    people: [Int], reach: ReachLists, count: Int, rules: SitingRules = SitingRules()
  ) {
    let around = ReachLists(turning: reach, count: people.count)
    var groups: [ArraySlice<Int32>: Int] = [:]
    var merged: [Int] = []
    var lists: [ArraySlice<Int32>] = []
    for settlement in people.indices where !around.range(of: settlement).isEmpty {
      let sites = around[settlement]
      if let group = groups[sites] {
        merged[group] += people[settlement]
      } else {
        groups[sites] = merged.count
        merged.append(people[settlement])
        lists.append(sites)
      }
    }
    self.people = merged
    reachedBy = ReachLists(lists)
    self.reach = ReachLists(turning: reachedBy, count: reach.count)
    self.count = count
    self.rules = rules
  }

  /// The same with every group counted as one, and no rules.
  init(evenly task: CoveringTask) {
    people = Array(repeating: 1, count: task.people.count)
    reach = task.reach
    reachedBy = task.reachedBy
    count = task.sites
    rules = SitingRules()
  }

  /// The people who are within reach of any site.
  public var coverable: Int { people.reduce(0, +) }

  /// The number of sites to choose from.
  var sites: Int { reach.count }
}

import Fixtures
import Testing

@testable import Coverage

@Suite struct SetCoverPlanTests {
  @Test(arguments: 1...10)
  func `as few sites as brute force finds serve all, and the bound is not above them`(seed: Int)
    throws
  {
    let planar = PlanarTask(seed: UInt64(seed), settlements: 30, sites: 11)
    let lists = planar.reach(350)
    let all = lists.peopleServed(by: Array(0..<11), of: planar.people)
    let fewest = (1...11).first { count in
      PlanarTask.choices(of: count, from: 11).contains {
        lists.peopleServed(by: $0, of: planar.people) == all
      }
    }
    let task = CoveringTask(people: planar.people, reach: lists, count: 1)
    let plan = SetCoverPlan(task, effort: 0.001)
    #expect(plan.sites.count == fewest)
    #expect(lists.peopleServed(by: plan.sites, of: planar.people) == all)
    #expect(plan.bound <= plan.sites.count && plan.bound >= 1)
  }

  /// The best possible, by HiGHS: `Benchmarks/siting_optima.py` prints these lines.
  @Test(arguments: [
    (seed: UInt64(2), settlements: 200, sites: 60, reach: 200, best: 12),
    (3, 400, 150, 120, 32), (5, 800, 300, 90, 54),
  ])
  func `a short search is near the best that a solver finds, and its bound below it`(
    seed: UInt64, settlements: Int, sites: Int, reach: Int, best: Int
  ) {
    let planar = PlanarTask(seed: seed, settlements: settlements, sites: sites)
    let task = CoveringTask(people: planar.people, reach: planar.reach(reach), count: 1)
    let plan = SetCoverPlan(task, effort: 0.01)
    #expect(best...best * 107 / 100 ~= plan.sites.count)
    #expect(1...best ~= plan.bound)
  }

  @Test func `one site that reaches everybody is enough, and known to be`() {
    let lists = ReachLists([[0, 1], [1, 2], [0, 1, 2], []])
    let plan = SetCoverPlan(CoveringTask(people: [5, 6, 7], reach: lists, count: 1))
    #expect(plan.sites == [2] && plan.bound == 1)
  }
}

import Fixtures
import Testing

@testable import Coverage

@Suite struct CoveringPlanTests {
  /// The best possible, by HiGHS: `Benchmarks/siting_optima.py` prints these lines.
  static let optima = [
    (seed: UInt64(1), settlements: 60, sites: 20, reach: 150, count: 4, best: 29_521),
    (2, 200, 60, 120, 8, 103_742), (3, 400, 150, 90, 15, 215_439),
    (4, 800, 200, 80, 20, 402_154), (5, 800, 300, 60, 40, 489_088),
  ]

  @Test(arguments: optima)
  func `the plan is the best that a solver finds`(
    seed: UInt64, settlements: Int, sites: Int, reach: Int, count: Int, best: Int
  ) throws {
    let planar = PlanarTask(seed: seed, settlements: settlements, sites: sites)
    let lists = planar.reach(reach)
    let task = CoveringTask(people: planar.people, reach: lists, count: count)
    let plan = try #require(CoveringPlan(task, effort: 0.008))
    #expect(plan.served == best)
    #expect(plan.served == lists.peopleServed(by: plan.sites, of: planar.people))
    #expect(plan.bound >= best)
    #expect(plan.gap < 0.02)
    #expect(Set(plan.sites).count == count && plan.adds.reduce(0, +) == best)
    #expect(plan.adds == plan.adds.sorted(by: >))
  }

  @Test(arguments: 1...12)
  func `small plans and their bounds are right by brute force`(seed: Int) throws {
    let planar = PlanarTask(seed: UInt64(seed), settlements: 40, sites: 9)
    let lists = planar.reach(260)
    for count in 1...4 {
      let best = PlanarTask.choices(of: count, from: 9)
        .map { lists.peopleServed(by: $0, of: planar.people) }.max()
      let task = CoveringTask(people: planar.people, reach: lists, count: count)
      let plan = try #require(CoveringPlan(task, effort: 0.001))
      #expect(plan.served == best)
      #expect(plan.bound >= plan.served)
    }
  }

  @Test(arguments: 1...8)
  func `floors and least distances hold, and nothing better obeys them`(seed: Int) throws {
    let planar = PlanarTask(seed: UInt64(seed), settlements: 40, sites: 10)
    let lists = planar.reach(240)
    var rules = SitingRules()
    rules.blocks = (0..<10).map { Int32($0 % 3) }
    rules.floors = [0, 1, 1]
    // Neighbours by number are too near to each other.
    rules.tooNear = ReachLists(
      (0..<10).map { site in [site - 1, site + 1].filter { 0..<10 ~= $0 }.map { Int32($0) }[...] })
    func isAllowed(_ sites: [Int]) -> Bool {
      zip(sites, sites.dropFirst()).allSatisfy { $1 - $0 > 1 }
        && (1...2).allSatisfy { block in sites.contains { $0 % 3 == block } }
    }
    let best = PlanarTask.choices(of: 3, from: 10).filter(isAllowed)
      .map { lists.peopleServed(by: $0, of: planar.people) }.max()
    let task = CoveringTask(people: planar.people, reach: lists, count: 3, rules: rules)
    let plan = try #require(CoveringPlan(task, effort: 0.001))
    #expect(isAllowed(plan.sites.sorted()))
    #expect(plan.served == best)
    #expect(plan.bound >= plan.served)
  }

  @Test func `sites that would add nobody are left out, and such a plan is known to be the best`()
    throws
  {
    // Two sites serve everybody; the third serves whom the others serve.
    let lists = ReachLists([[0, 1], [1, 2], [3]])
    let task = CoveringTask(people: [5, 6, 7, 8], reach: lists, count: 3)
    let plan = try #require(CoveringPlan(task))
    #expect(plan.served == 26 && plan.bound == 26 && plan.gap == 0)
    let whole = ReachLists([[0, 1, 2, 3], [1], []])
    let more = CoveringTask(people: [5, 6, 7, 8], reach: whole, count: 3)
    let one = try #require(CoveringPlan(more))
    #expect(one.sites == [0] && one.adds == [26] && one.gap == 0)
  }

  @Test func `a block without a site of its own has no plan`() {
    var rules = SitingRules()
    rules.blocks = [0, 0]
    rules.floors = [0, 1]
    let lists = ReachLists([[0], [1]])
    let task = CoveringTask(people: [1, 2], reach: lists, count: 1, rules: rules)
    #expect(CoveringPlan(task) == nil)
  }

  @Test func `the same task has the same plan each time, whatever ends first`() throws {
    let planar = PlanarTask(seed: 77, settlements: 500, sites: 150)
    let task = CoveringTask(people: planar.people, reach: planar.reach(80), count: 12)
    let first = try #require(CoveringPlan(task, effort: 0.002))
    for _ in 0..<3 {
      let next = try #require(CoveringPlan(task, effort: 0.002))
      #expect(next.sites == first.sites && next.bound == first.bound)
    }
  }

  @Test func `asked to stop, it hands over what it has`() throws {
    let planar = PlanarTask(seed: 78, settlements: 500, sites: 150)
    let task = CoveringTask(people: planar.people, reach: planar.reach(80), count: 12)
    let plan = try #require(CoveringPlan(task) { _ in false })
    #expect(plan.sites.count == 12 && plan.bound >= plan.served)
  }
}

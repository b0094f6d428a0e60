import Fixtures
import Testing

@testable import Coverage

@Suite struct MedianPlanTests {
  /// The best possible, by HiGHS: `Benchmarks/siting_optima.py` prints these lines.
  @Test(arguments: [
    (seed: UInt64(1), settlements: 60, sites: 20, count: 3, best: 14_443_110.566),
    (2, 120, 40, 5, 21_596_634.113), (3, 200, 60, 8, 25_967_253.212),
  ])
  func `the plan is the best that a solver finds`(
    seed: UInt64, settlements: Int, sites: Int, count: Int, best: Double
  ) throws {
    let planar = PlanarTask(seed: seed, settlements: settlements, sites: sites)
    let plan = MedianPlan(planar.median(count))
    let total = try #require(plan.totals.last)
    #expect(abs(total - best) < 1)
    #expect(abs(planar.length(of: plan.sites) - total) < 0.001)
    #expect(plan.bound <= total && plan.gap < 0.03)
    #expect(Set(plan.sites).count == count && plan.totals == plan.totals.sorted(by: >))
  }

  @Test(arguments: 1...6)
  func `small plans and their bounds are right by brute force`(seed: Int) throws {
    let planar = PlanarTask(seed: UInt64(seed), settlements: 40, sites: 9)
    // Some people have a facility today, near or far.
    let today = (0..<40).map { $0 % 3 == 0 ? Double($0 * 7) : .infinity }
    for count in 1...3 {
      let best =
        PlanarTask.choices(of: count, from: 9)
        .map { planar.length(of: $0, today) }.min() ?? 0
      let plan = MedianPlan(planar.median(count, today))
      // Exchanges of single sites may end beside the best, the bound never above it.
      #expect(planar.length(of: plan.sites, today) <= best * 1.02)
      #expect(plan.bound <= best * (1 + 1e-12))
    }
  }

  @Test func `a choice knows the nearest and the second nearest through many exchanges`() {
    let planar = PlanarTask(seed: 4, settlements: 90, sites: 30)
    let task = planar.median(5)
    var choice = MedianChoice(of: task)
    for site in 0..<5 { choice.add(site) }
    var random = SeededGenerator(seed: 2)
    for _ in 0..<20 {
      let site = 5 + Int(random.next() % 25)
      let judged = MedianExchange(of: choice).worth(of: site)
      guard !choice.chosen.contains(site) else { continue }
      let before = planar.length(of: choice.chosen)
      let after = choice.chosen.indices.map { place in
        var sites = choice.chosen
        sites[place] = site
        return planar.length(of: sites)
      }
      #expect(abs((after.min() ?? 0) - (before - judged.saving)) < 0.001)
      choice.replace(judged.place, with: site)
      #expect(abs(choice.total - planar.length(of: choice.chosen)) < 0.001)
      for (offset, home) in task.homes.order.enumerated() {
        let metres = choice.chosen.map { planar.squares[$0][Int(home)] }.sorted()
          .map { Double($0).squareRoot() }
        #expect(abs(choice.nearest[offset] - metres[0]) < 1e-9)
        #expect(abs(choice.second[offset] - metres[1]) < 1e-9)
      }
    }
  }

  @Test func `the same task has the same plan each time`() {
    let planar = PlanarTask(seed: 5, settlements: 400, sites: 120)
    let first = MedianPlan(planar.median(9))
    let again = MedianPlan(planar.median(9))
    #expect(first.sites == again.sites && first.bound == again.bound)
  }
}

extension PlanarTask {
  /// The task of a short way, in which the square's units are metres.
  func median(_ count: Int, _ today: [Double] = []) -> MedianTask {
    MedianTask(
      homes: HomeBlocks(homes, people),
      today: today.isEmpty ? homes.map { _ in .infinity } : today, sites: places, count: count)
  }

  /// The sum of people times distance, the plain way.
  func length(of sites: [Int], _ today: [Double] = []) -> Double {
    people.indices.reduce(0) { sum, home in
      let nearest = sites.map { Double(squares[$0][home]).squareRoot() }.min() ?? .infinity
      return sum + Double(people[home]) * min(nearest, today.isEmpty ? .infinity : today[home])
    }
  }
}

import Fixtures
import Testing

@testable import Coverage

@Suite struct CoveringChoiceTests {
  @Test func `gains and people served stay right through many changes`() {
    let planar = PlanarTask(seed: 9, settlements: 120, sites: 70)
    let lists = planar.reach(150)
    let task = CoveringTask(people: planar.people, reach: lists, count: 70)
    var choice = CoveringChoice(of: task)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let site = Int(random.next() % 70)
      if choice.isChosen(site) { choice.remove(site) } else { choice.add(site) }
      let served = lists.peopleServed(by: choice.chosen, of: planar.people)
      #expect(choice.served == served)
      let gains = (0..<70).map {
        lists.peopleServed(by: choice.chosen + [$0], of: planar.people) - served
      }
      #expect(choice.gains.values == gains)
      let most = gains.max() ?? 0
      #expect(choice.best() == (most > 0 ? gains.firstIndex(of: most) : nil))
    }
  }

  @Test func `the only site around a group is told`() {
    let task = CoveringTask(people: [1, 1], reach: ReachLists([[0], [0, 1]]), count: 2)
    var choice = CoveringChoice(of: task)
    #expect((0..<2).allSatisfy { choice.onlySite(around: $0) == nil })
    choice.add(1)
    #expect((0..<2).allSatisfy { choice.onlySite(around: $0) == 1 })
    choice.add(0)
    #expect(choice.onlySite(around: 0) == nil && choice.onlySite(around: 1) == 1)
    choice.remove(1)
    #expect(choice.onlySite(around: 0) == 0 && choice.onlySite(around: 1) == nil)
  }
}

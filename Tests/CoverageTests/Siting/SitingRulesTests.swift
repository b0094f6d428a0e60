import Fixtures
import Testing

@testable import Coverage

@Suite struct SitingRulesTests {
  @Test func `the dearest sites are those that sorting finds`() {
    var random = SeededGenerator(seed: 3)
    for count in 0...30 {
      let worth = (0..<30).map { _ in Int(random.next() % 12) }
      let sorted = worth.indices.sorted {
        worth[$0] == worth[$1] ? $0 < $1 : worth[$0] > worth[$1]
      }
      #expect(SitingRules().dearest(worth, count).sorted() == sorted.prefix(count).sorted())
    }
  }

  @Test(arguments: 1...20)
  func `with floors they are worth most of all choices that keep them`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let worth = (0..<9).map { _ in Int(random.next() % 50) }
    var rules = SitingRules()
    rules.blocks = (0..<9).map { _ in Int32(random.next() % 3) }
    rules.floors = (0..<3).map { block in
      min(1 + block % 2, rules.blocks.count { $0 == Int32(block) })
    }
    let chosen = rules.dearest(worth, 5)
    func keepsFloors(_ sites: [Int]) -> Bool {
      (0..<3).allSatisfy { block in
        sites.count { rules.blocks[$0] == Int32(block) } >= rules.floors[block]
      }
    }
    let most = PlanarTask.choices(of: 5, from: 9).filter(keepsFloors)
      .map { $0.reduce(0) { $0 + worth[$1] } }.max()
    #expect(keepsFloors(chosen) && Set(chosen).count == 5)
    #expect(chosen.reduce(0) { $0 + worth[$1] } == most)
  }
}

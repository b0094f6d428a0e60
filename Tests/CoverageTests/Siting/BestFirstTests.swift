import Fixtures
import Testing

@testable import Coverage

@Suite struct BestFirstTests {
  @Test(arguments: [1, 63, 64, 65, 300])
  func `the largest number is the first of the largest, after any change`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var numbers = BestFirst(Array(repeating: 0, count: count))
    #expect(numbers.best() == nil)
    for _ in 0..<500 {
      numbers.change(Int(random.next() % UInt64(count)), by: Int(random.next() % 7) - 3)
      for forbidden in [-1, Int(random.next() % UInt64(count))] {
        let most =
          numbers.values.indices.filter { $0 != forbidden }
          .map { numbers.values[$0] }.max() ?? 0
        let expected = numbers.values.indices.first {
          $0 != forbidden && numbers.values[$0] == most
        }
        #expect(numbers.best(but: forbidden) == (most > 0 ? expected : nil))
      }
    }
  }
}

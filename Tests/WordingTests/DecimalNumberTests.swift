import Testing
import Wording

@Suite struct DecimalNumberTests {
  @Test func `the fast way to a number rounds as the standard library does`() {
    var state: UInt64 = 2
    func random() -> UInt64 {
      // Knuth's MMIX generator, which is the same in every run.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11
    }
    for _ in 0..<20_000 {
      let whole = Int(random() % 361) - 180
      let decimals = "\(random())\(random())".prefix(Int(random() % 17) + 1)
      let text = "\(whole).\(decimals)"
      #expect(DecimalNumber.value(of: Array(text.utf8)[...]) == Double(text))
    }
  }

  @Test(arguments: [
    ("0", 0.0), ("-9999", -9999), ("1.5e3", 1500), ("1E-2", 0.01), ("+4", 4), (".5", 0.5),
    ("5.", 5), ("9007199254740993", 9_007_199_254_740_992), ("-1.0e+2", -100),
  ]) func `a number is read however it is spelled`(text: String, value: Double) {
    #expect(DecimalNumber.value(of: Array(text.utf8)[...]) == value)
  }

  @Test(arguments: ["", "-", ".", "1-2", "0x10", "nan", "inf", "1,5", "1.2.3", "e5", "१"])
  func `what is no number has no value`(text: String) {
    #expect(DecimalNumber.value(of: Array(text.utf8)[...]) == nil)
  }
}

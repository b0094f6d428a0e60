import Exchange
import Fixtures
import Foundation
import Testing

@Suite struct DecimalsTests {
  @Test func `numbers are rounded as printf rounds them`() {
    var random = SeededGenerator(seed: 20_261_121)
    for _ in 0..<20_000 {
      let number =
        Double.random(in: -1e9...1e9, using: &random)
        * pow(10, Double(Int.random(in: -12...6, using: &random)))
      let places = Int.random(in: 0...9, using: &random)
      let expected = String(format: "%.\(places)f", number)
      let digits = Decimals.exactly(places).digits(of: number)
      #expect(digits == (Double(expected) == 0 ? expected.replacing("-", with: "") : expected))
    }
  }

  @Test(arguments: [
    (85.39, "85.39"), (26.0, "26"), (-0.5, "-0.5"), (-1e-9, "0"), (85.123456789, "85.1234568"),
    (99.99999999, "100"), (0, "0"),
  ])
  func `zeros at the end are left out`(number: Double, digits: String) {
    #expect(Decimals.upTo(7).digits(of: number) == digits)
  }

  @Test(arguments: [
    (0.0625, "0.062"), (0.1875, "0.188"), (0.0005, "0.001"), (2.0005, "2.001"), (412.5, "412.500"),
  ])
  func `a tie goes to the even digit`(number: Double, digits: String) {
    #expect(Decimals.exactly(3).digits(of: number) == digits)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 0x1p63])
  func `what is not a number in the field has no digits`(number: Double) {
    #expect(Decimals.exactly(3).digits(of: number) == nil)
  }
}

import Testing
import Wording

@testable import Survey

@Suite struct AccuracyTests {
  @Test func `metres are read, and nought is not known`() {
    #expect(Accuracy.read("4.8").meters == 4.8 && Accuracy.read("4.8").finding == nil)
    #expect(Accuracy.read("१२ m").meters == 12)
    for text in ["0", "0.0", "-5", "good", "1e999"] {
      let (meters, finding) = Accuracy.read(text)
      #expect(meters == nil && finding?.problem.kind == .accuracyUnknown, "\(text)")
    }
    #expect(Accuracy.read("100").finding == nil)
    let poor = Accuracy.read("2500.4")
    #expect(poor.meters == 2500.4 && poor.finding?.problem.details == ["value": "2500"])
  }
}

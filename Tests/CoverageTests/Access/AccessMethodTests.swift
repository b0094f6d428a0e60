import Coverage
import Geodesy
import Testing
import Wording

@Suite struct AccessMethodTests {
  private func zones(_ zones: String?, _ weights: String?) throws -> [String] {
    try AccessMethod.zones(zones, weights: weights, within: .kilometers(30)).map {
      "\($0.limit.meters) \($0.weight)"
    }
  }

  @Test func `zones and weights are read, or the usual ones taken`() throws {
    #expect(try zones(nil, nil) == ["10000.0 1.0", "20000.0 0.68", "30000.0 0.22"])
    #expect(try zones("800 m,१० किमी", "1, ०.५") == ["800.0 1.0", "10000.0 0.5"])
    #expect(try zones("1km", "0") == ["1000.0 0.0"])
  }

  @Test(arguments: ["", "5", "5km,", "5km,5km", "9km,3km", "-1km", "5 km;6 km"])
  func `zones that do not grow wider are refused`(text: String) {
    let problem = #expect(throws: Problem.self) { try zones(text, nil) }
    #expect(problem?.kind == .zonesUnreadable && problem?.details["value"] == text)
  }

  @Test func `more zones than twenty are refused`() {
    let text = (1...21).map { "\($0)km" }.joined(separator: ",")
    let problem = #expect(throws: Problem.self) { try zones(text, nil) }
    #expect(problem?.kind == .zonesUnreadable)
  }

  @Test(arguments: ["", "1", "1,0.5", "1,0.5,", "1,0.5,2", "1,x,0", "1,-0.1,0", "1,nan,0", "1,,0"])
  func `weights that do not fit the zones are refused`(text: String) {
    let problem = #expect(throws: Problem.self) { try zones(nil, text) }
    #expect(problem?.kind == .weightsUnreadable && problem?.details["count"] == "3")
  }
}

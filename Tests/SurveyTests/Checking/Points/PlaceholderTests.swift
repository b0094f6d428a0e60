import Testing
import Wording

@testable import Survey

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("0", "0"), ("0", "85.39"), ("26.12", "0.0"), ("999", "999"), ("-1", "-1"),
    ("99.9999", "99.9999"),
    ("90", "180"), ("9999.9999", "0"), ("१", "१"),
  ])
  func `what programs write for nothing is no place`(latitude: String, longitude: String) {
    let point = PointReading(latitude: latitude, longitude: longitude).usable
    #expect(point.findings.map(\.problem.kind) == [.pointPlaceholder])
    #expect(point.place == nil && point.doubt == nil && !point.isNonsense)
  }

  @Test(arguments: [
    ("2147483647", "2147483647"), ("214.7483647", "214.7483647"), ("-32768", "85.39"),
    ("26.12", "1e308"), ("1e999", "1e999"), ("4294967295", "0"),
  ])
  func `what did not fit into a number says so`(latitude: String, longitude: String) {
    let point = PointReading(latitude: latitude, longitude: longitude).usable
    #expect(point.findings.map(\.problem.kind) == [.pointOverflow])
    #expect(point.place == nil && point.doubt == nil)
  }

  @Test func `one number in both columns is known`() {
    for number in ["26.1234", "85.1234"] {
      let point = PointReading(latitude: number, longitude: number).usable
      #expect(point.findings.map(\.problem.kind) == [.pointOneNumber])
      #expect(point.findings[0].problem.details == ["value": number])
    }
  }

  @Test func `a place in India is never nothing`() {
    for latitude in stride(from: 6.0, through: 38, by: 1) {
      for longitude in stride(from: 68.0, through: 98, by: 1) {
        guard case .place = PointReading(longitude: longitude, latitude: latitude) else {
          Issue.record("\(latitude), \(longitude)")
          return
        }
      }
    }
  }
}

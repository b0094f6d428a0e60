import Fixtures
import Geodesy
import Testing

@Suite struct PlainCoordinateTests {
  private func plain(_ latitude: String, _ longitude: String) -> CoordinateText.Reading? {
    CoordinateText.plain(latitude: latitude.utf8.span, longitude: longitude.utf8.span)
  }

  @Test func `plain numbers are read to the bit as any text is`() throws {
    var random = SeededGenerator(seed: 20_261_121)
    for _ in 0..<20_000 {
      let places = Int.random(in: 0...12, using: &random)
      func text(_ limit: Int) -> String {
        let whole = Int.random(in: -limit...limit, using: &random)
        let digits = (0..<places).map { _ in "\(Int.random(in: 0...9, using: &random))" }
        return places == 0 ? "\(whole)" : "\(whole).\(digits.joined())"
      }
      let (latitude, longitude) = (text(89), text(179))
      let reading = try #require(plain(latitude, longitude))
      #expect(reading == (try CoordinateText.parse("\(latitude), \(longitude)")))
    }
  }

  @Test(arguments: [
    ("", ""), ("26.12", ""), ("abc", "85"), ("26.", "85"), (".5", "85"), ("-", "85"),
    ("--26", "85"), ("2-6", "85"), ("26.1.2", "85"), ("+26", "85"), ("1e1", "85"),
    (" 26", "85"), ("26°", "85"), ("२६", "८५"), ("90.1", "50"), ("26", "180.5"),
    ("26.123456789012345", "85"), ("99999999999999999999", "85"),
  ])
  func `anything else is left to the reader of texts`(latitude: String, longitude: String) {
    #expect(plain(latitude, longitude) == nil)
  }

  @Test func `longitude first is told as the other reader tells it`() throws {
    let reading = try #require(plain("85.39", "26.12"))
    #expect(reading.swapped)
    #expect(reading == (try CoordinateText.parse("85.39, 26.12")))
  }
}

import Fixtures
import Geodesy
import Registry
import Testing
import Wording

@testable import Exchange

@Suite struct NearestMessageTests {
  private func answer(
    _ name: String, hindi: String, north kilometers: Double, phone: String?
  ) throws -> NearestAnswer {
    let place = try Coordinate(longitude: 85.39, latitude: 26.12)
    let point = Geodesic.direct(
      from: place, bearing: Bearing(degrees: 0), distance: .kilometers(kilometers))
    var draft = FacilityDraft(
      name: name, typeCode: "PHC", source: "test", point: LocatedPoint(point))
    draft.localName = hindi
    draft.phone = phone
    return NearestAnswer(
      facility: Facility(id: .init(1), draft: draft, area: AreaPath()),
      line: Geodesic.inverse(from: place, to: point))
  }

  private var three: [NearestAnswer] {
    get throws {
      [
        try answer("PHC Saraiya", hindi: "सरैया प्रा.स्वा.के.", north: 1.24, phone: "0621-2212345"),
        try answer("CHC Kanti", hindi: "कांटी सा.स्वा.के.", north: 8.6, phone: "0621-2299999"),
        try answer(
          "District Hospital Muzaffarpur", hindi: "ज़िला अस्पताल मुज़फ़्फ़रपुर", north: 12, phone: nil),
      ]
    }
  }

  @Test func `three facilities with their numbers fit in English`() throws {
    #expect(
      NearestMessage.text(of: try three, in: .english) == """
        1 PHC Saraiya 1.2 km N 0621-2212345
        2 CHC Kanti 8.6 km N 0621-2299999
        3 District Hospital Muzaffarpur 12.0 km N
        """)
  }

  @Test func `in Hindi the nearest keeps its number`() throws {
    let text = NearestMessage.text(of: try three, in: .hindi)
    #expect(ShortMessage.fits(text))
    #expect(text.contains("सरैया"))
    #expect(text.contains("0621-2212345"))
  }

  @Test func `a name longer than a message is shortened at a word`() throws {
    let name = "Additional Primary Health Centre " + String(repeating: "of Somewhere ", count: 20)
    let text = NearestMessage.text(
      of: [try answer(name, hindi: name, north: 3, phone: "0612-2217654")], in: .english)
    #expect(text == "Additional Primary 3.0 km N 0612-2217654" || ShortMessage.fits(text))
    #expect(text.hasSuffix("0612-2217654"))
  }
}

import Geodesy
import Testing
import Wording

@Suite struct BearingTests {
  @Test(arguments: [(0, 0), (360, 0), (-90, 270), (-1e-300, 0), (725, 5), (-360, 0), (180, 180)])
  func `degrees are brought to 0 up to 360`(given: Double, kept: Double) {
    #expect(Bearing(degrees: given).degrees == kept)
    #expect(Bearing(degrees: given).degrees.sign == .plus)
  }

  @Test(arguments: [
    (0, "N"), (22.4, "N"), (22.6, "NE"), (90, "E"), (135, "SE"), (180, "S"), (225, "SW"),
    (270, "W"), (315, "NW"), (337.4, "NW"), (337.6, "N"), (359.9, "N"),
  ])
  func `a compass point stands for 45 degrees around it`(degrees: Double, short: String) {
    #expect(Bearing(degrees: degrees).compassPoint.short[.english] == short)
  }

  @Test func `compass points are named in both languages`() {
    #expect(CompassPoint.northEast.name[.english] == "north-east")
    #expect(CompassPoint.northEast.name[.hindi] == "उत्तर-पूर्व")
    #expect(CompassPoint.northEast.short[.hindi] == "उ.पू.")
    #expect(Set(CompassPoint.allCases.map { $0.name[.hindi] }).count == 8)
    #expect(Set(CompassPoint.allCases.map { $0.short[.hindi] }).count == 8)
  }
}

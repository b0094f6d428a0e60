import Fixtures
import Geodesy
import Testing
import Wording

@testable import Exchange

@Suite struct SurveyPageTests {
  private func page(in language: Language = .english) -> SurveyPage {
    var page = SurveyPage(in: language, subtitle: "2026-04-01")
    page.files = [
      SurveyPage.File(
        name: "<clinics>.csv", format: "text", counts: [("read", 2)],
        reasons: [(1, "held", "no \"point\"", "2")], failure: "cut & off")
    ]
    page.rows = [
      SurveyPage.Row(
        place: "a.csv:2", mark: .held, outcome: "held", findings: ["<script>alert(1)</script>"],
        values: [("name", "A\u{1B}[2J & B")])
    ]
    page.dots = [SurveyPage.Dot(Coordinate(26.12, 85.39), .held)]
    return page
  }

  @Test func `whatever a file holds stays text`() {
    let html = page().html
    #expect(!html.contains("<script") && !html.contains("\u{1B}"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("<h2>&lt;clinics&gt;.csv</h2>") && html.contains("cut &amp; off"))
    #expect(html.contains("no &quot;point&quot;"))
  }

  @Test func `nothing is fetched from elsewhere`() {
    let links = page().html.split(separator: "http").dropFirst()
    // The only address is the name of SVG's namespace.
    #expect(links.allSatisfy { $0.hasPrefix("://www.w3.org/2000/svg") })
  }

  @Test func `the page speaks its reader's language, the districts too`() {
    #expect(page().html.contains(">Muzaffarpur</text>"))
    let hindi = page(in: .hindi).html
    #expect(hindi.contains("<html lang=\"hi\">") && hindi.contains("सर्वेक्षण आयात की रिपोर्ट"))
    #expect(hindi.contains(">मुज़फ़्फ़रपुर</text>") || hindi.contains(">मुजफ्फरपुर</text>"))
  }

  @Test func `one stray does not shrink the map to a dot`() {
    let many = (0..<200).map { index in
      SurveyPage.Dot(Coordinate(26.0 + Double(index) / 1000, 85.4), .fine)
    }
    let stray = SurveyPage.Dot(Coordinate(8.1, 77.5), .corrected)
    let svg = SurveyMap(dots: many + [stray], language: .english).svg
    // The first and the last of the column stand more than half the height apart.
    let heights = svg.split(separator: "cy=\"").dropFirst().compactMap {
      Double($0.prefix { $0 != "\"" })
    }
    #expect((heights.max() ?? 0) - (heights.min() ?? 0) > 200)
    #expect(!svg.contains("fill=\"#1f5fbf\""))
  }

  @Test func `a single place has room around it`() {
    let svg = SurveyMap(dots: [SurveyPage.Dot(Coordinate(26.1, 85.4), .fine)], language: .hindi).svg
    #expect(svg.contains("<circle cx=\"380\""))
  }
}

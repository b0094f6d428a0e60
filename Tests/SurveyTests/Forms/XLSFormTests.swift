import Geodata
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct XLSFormTests {
  private let form = XLSForm(version: "2026040100", hasList: true)

  private func sheet(_ name: String) throws -> [[String]] {
    try #require(form.sheets.first { $0.name == name }).rows
  }

  @Test func `every row has the header's columns`() throws {
    for sheet in form.sheets {
      let width = try #require(sheet.rows.first).count
      #expect(sheet.rows.allSatisfy { $0.count == width }, "\(sheet.name)")
    }
  }

  @Test func `every question has a label in both languages`() throws {
    let rows = try sheet("survey")
    let labels = try ["English (en)", "हिन्दी (hi)"].map {
      try #require(rows[0].firstIndex(of: "label::\($0)"))
    }
    for row in rows.dropFirst()
    where !["start", "end", "today", "deviceid", "username"].contains(row[0]) {
      #expect(labels.allSatisfy { !row[$0].isEmpty }, "\(row[1])")
    }
  }

  @Test func `a list's choices are those that questions offer`() throws {
    let lists = Set(try sheet("choices").dropFirst().map { $0[0] })
    let asked = Set(
      try sheet("survey").map { $0[0].split(separator: " ") }
        .filter { ["select_one", "select_multiple"].contains($0.first) }.map { String($0[1]) })
    #expect(lists == asked)
  }

  @Test func `a point must lie in India by the limits of import`() throws {
    let rows = try sheet("survey")
    let constraint = try #require(rows[0].firstIndex(of: "constraint"))
    let point = try #require(rows.first { $0[0] == "geopoint" })
    #expect(
      point[constraint]
        == "number(selected-at(., 0)) >= 6 and number(selected-at(., 0)) <= 38 and "
        + "number(selected-at(., 1)) >= 68 and number(selected-at(., 1)) <= 98")
  }

  @Test func `without a list nothing speaks of entities`() {
    let sheets = XLSForm(version: "1", hasList: false).sheets
    #expect(sheets.map(\.name) == ["survey", "choices", "settings"])
    #expect(!sheets[0].rows.joined().contains { $0.contains("known_facility") || $0 == "geometry" })
  }

  @Test func `types that are offered are known again by their codes and labels`() {
    for choice in ChoiceList.types.choices {
      #expect(FacilityType(code: choice.code) != nil)
      for text in [choice.code, choice.label.english, choice.label.hindi] {
        var findings: [RowFinding] = []
        let kind = FacilityKind(type: text, name: nil, description: nil, findings: &findings)
        #expect(kind.type.code == choice.code, "\(text)")
      }
    }
    for choice in ChoiceList.ownership.choices {
      let texts = [choice.code, choice.label.english, choice.label.hindi]
      #expect(
        texts.map { FacilityValues.ownership($0)?.rawValue } == [
          choice.code, choice.code, choice.code,
        ])
    }
    for choice in ChoiceList.status.choices {
      let texts = [choice.code, choice.label.english, choice.label.hindi]
      #expect(
        texts.map { FacilityValues.status($0)?.rawValue } == [
          choice.code, choice.code, choice.code,
        ])
    }
  }
}

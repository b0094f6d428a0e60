import Testing
import Wording

@testable import Survey

/// Each rule of a facility's row, imported as a surveyor's sheet: what makes it speak, and what is
/// so near to it that it could, and must not.
///
/// Rows are the sound one of ``sound`` with some of its cells changed; rows of one case are told
/// apart by a bar.
@Suite struct EachRuleTests {
  struct Case: CustomTestStringConvertible {
    let rule: String
    let fires: String
    let holdsBack: String
    var testDescription: String { rule }

    init(_ rule: String, _ fires: String, not holdsBack: String) {
      self.rule = rule
      self.fires = fires
      self.holdsBack = holdsBack
    }
  }

  private static let columns = [
    "name", "type", "state", "district", "lgd", "lat", "lon", "accuracy", "captured on", "pin",
    "phone", "beds", "staff", "opened on", "closed on", "nin", "hfr", "start", "end", "deviceid",
    "ownership", "remarks",
  ]
  /// In Muzaffarpur, whose code is 208 with LGD and 216 with the Census.
  private static let sound = [
    "name": "PHC Minapur", "type": "PHC", "state": "Bihar", "district": "Muzaffarpur",
    "lat": "26.119734", "lon": "85.391034",
  ]

  /// A sheet of one row for each part of a case: `lat=0; lon=0 | beds=600`.
  private static func sheet(_ text: String) -> String {
    let rows = text.split(separator: "|", omittingEmptySubsequences: false).map { part in
      var row = sound
      for cell in part.split(separator: ";") {
        let pair = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        row[trimmed(pair[0])] = trimmed(pair[1])
      }
      return columns.map { "\"\(row[$0] ?? "")\"" }.joined(separator: ",")
    }
    let header = columns.map { $0 == "lgd" ? "district lgd code" : $0 }.joined(separator: ",")
    return ([header] + rows).map { $0 + "\n" }.joined()
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private func rules(_ text: String) async throws -> [String] {
    try await ImportFixture().facilities(Self.sheet(text)).reasons.map(\.problem.kind.id)
  }

  @Test(arguments: cases)
  func `a rule speaks of what it is about, and of nothing near it`(rule: Case) async throws {
    #expect(try await rules(rule.fires).contains(rule.rule))
    let other = try await rules(rule.holdsBack)
    #expect(!other.contains(rule.rule), "\(other)")
  }

  /// Rules of files' forms, of areas and of settlements have their tests with their readers.
  @Test func `no rule of points, numbers, values and conduct is without its case`() {
    let tested = Set(Self.cases.map(\.rule))
    let themes = [Check.points, Check.values, Check.identity, Check.conduct].joined()
    let elsewhere: Set = [
      "row.point-outside-block", "row.district-unknown", "row.population-missing",
    ]
    #expect(themes.map(\.id).filter { !tested.contains($0) && !elsewhere.contains($0) } == [])
  }

  private static let cases = [
    Case("row.point-missing", "lat=; lon=", not: ""),
    Case("row.point-placeholder", "lat=0; lon=0 | lat=-1; lon=-1", not: "lat=26.1; lon=85.3901"),
    Case("row.point-overflow", "lat=2147483647; lon=2147483647", not: "lat=2611973; lon=8539103"),
    Case("row.point-one-number", "lat=26.119734; lon=26.119734", not: ""),
    Case("row.point-swapped", "lat=85.391034; lon=26.119734", not: ""),
    Case("row.point-sign", "lat=-26.119734", not: ""),
    Case("row.point-scaled", "lat=26119734; lon=85391034", not: ""),
    Case("row.point-minutes", "lat=25.5630; lon=85.3015", not: "lat=26.0711; lon=85.2328"),
    Case(
      "row.point-minutes-perhaps",
      "state=Rajasthan; district=Alwar; lat=27.104438; lon=76.112677",
      not: "state=Rajasthan; district=Alwar; lat=27.106438; lon=76.112677"),
    Case("row.point-comma", "lat=26,119734; lon=85,391034", not: ""),
    Case("row.point-integer", "lat=26; lon=85", not: "lat=26; lon=85.391034"),
    Case("row.point-coarse", "lat=26.1; lon=85.4", not: "lat=26.1; lon=85.391034"),
    Case(
      "row.point-abroad", "lat=51.5074; lon=-0.1278", not: "state=; district=; lat=8.1; lon=77.5"),
    Case(
      "row.point-outside-state", "district=; lat=28.626312; lon=77.217634",
      not: "district=; lat=24.796134; lon=84.997334"),
    Case("row.point-far-from-district", "lat=24.796134; lon=84.997334", not: ""),
    Case(
      "row.point-outside-district", "district=Patna; lat=25.690034; lon=85.208034",
      not: "district=Vaishali; lat=25.690034; lon=85.208034"),
    Case("row.accuracy-unknown", "accuracy=0", not: "accuracy=4.5 | accuracy="),
    Case("row.accuracy-poor", "accuracy=1200", not: "accuracy=99"),
    Case("row.identifier-malformed", "hfr=IN03100 | nin=12", not: "nin=1234567890"),
    Case("row.identifier-rounded", "nin=1.23E+11", not: "nin=1234567890"),
    Case("row.hfr-other-state", "hfr=IN0310000334", not: "hfr=IN1010000334"),
    Case("row.code-is-census", "lgd=216", not: "lgd=208"),
    Case("row.code-other-district", "lgd=77", not: "lgd=208"),
    Case(
      "row.duplicate-identifier", "nin=1234567890 | nin=1234567890; name=PHC Kanti; lat=26.21",
      not: "nin=1234567890 | nin=1234567899; name=PHC Kanti; lat=26.21"),
    Case(
      "row.identifiers-disagree",
      "nin=1234567890 | hfr=IN1010000334; name=PHC Kanti; lat=26.21 | nin=1234567890; hfr=IN1010000334",
      not: "nin=1234567890; hfr=IN1010000334 | nin=1234567890; hfr=IN1010000334"),
    Case("row.date-future", "captured on=2199-01-01", not: "captured on=2026-01-05"),
    Case("row.clock-reset", "captured on=1970-01-01", not: "captured on=2026-01-05"),
    Case(
      "facility.dates-reversed", "opened on=2020-05-01; closed on=2019-05-01",
      not: "opened on=2019-05-01; closed on=2020-05-01"),
    Case("row.beds-unlikely", "beds=600", not: "beds=6 | type=DH; name=Sadar Hospital; beds=600"),
    Case("row.staff-unlikely", "staff=99999", not: "staff=40"),
    Case("row.pin-other-district", "pin=110001", not: "pin=842001 | pin=400001"),
    Case("row.pin-unknown", "pin=849999", not: "pin=842001"),
    Case("row.phone-malformed", "phone=99", not: "phone=+91 98765 43210 | phone=108"),
    Case("row.value-unreadable", "ownership=perhaps", not: "ownership=government"),
    Case(
      "row.survey-ends-first", "start=2026-01-05T10:00:00Z; end=2026-01-05T09:00:00Z",
      not: "start=2026-01-05T10:00:00Z; end=2026-01-05T10:20:00Z"),
    Case(
      "row.survey-too-short", "start=2026-01-05T10:00:00Z; end=2026-01-05T10:00:40Z",
      not: "start=2026-01-05T10:00:00Z; end=2026-01-05T10:01:00Z"),
    Case(
      "row.survey-too-soon",
      "start=2026-01-05T10:00:00Z; end=2026-01-05T10:20:00Z; deviceid=a | name=PHC Kanti; lat=26.139734; start=2026-01-05T10:22:00Z; end=2026-01-05T10:40:00Z; deviceid=a",
      not:
        "start=2026-01-05T10:00:00Z; end=2026-01-05T10:20:00Z; deviceid=a | name=PHC Kanti; lat=26.139734; start=2026-01-05T10:22:00Z; end=2026-01-05T10:40:00Z; deviceid=b"
    ),
    Case(
      "row.travel-impossible",
      "start=2026-01-05T10:00:00Z; end=2026-01-05T10:20:00Z; deviceid=a | name=PHC Kanti; lat=26.219734; start=2026-01-05T10:21:00Z; end=2026-01-05T10:40:00Z; deviceid=a",
      not:
        "start=2026-01-05T10:00:00Z; end=2026-01-05T10:20:00Z; deviceid=a | name=PHC Kanti; lat=26.219734; start=2026-01-05T11:21:00Z; end=2026-01-05T11:40:00Z; deviceid=a"
    ),
    Case("row.veterinary", "name=Veterinary Hospital; type=", not: "name=Sadar Hospital; type="),
    Case("row.not-health", "name=Primary School Minapur; type=", not: ""),
    Case("row.type-against-name", "type=DH; name=PHC Minapur", not: "type=PHC; name=PHC Minapur"),
    Case("row.says-nothing", "name=; type=", not: "name=; type=PHC"),
    Case(
      "facility.patient-identifier", "remarks=ask 2341 2341 2346 | name=PHC 91123456789012",
      not: "remarks=ask 2341 2341 2347 | nin=2341234123 | phone=919876543210"),
    Case(
      "row.point-copied",
      "name=PHC A | name=CHC B; type=CHC | name=HSC C; type=HSC | name=APHC D; type=APHC",
      not: "name=PHC A | name=CHC B; type=CHC | name=HSC C; type=HSC"),
  ]
}

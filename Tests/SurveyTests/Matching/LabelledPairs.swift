import Fixtures
import Foundation
import Geodata
import Geodesy
import Registry

@testable import Survey

/// Pairs of real facilities that a person labelled by reading them.
///
/// `Benchmarks/matching/README.md` tells how. The names stay in the shared files; the pairs are those files' own ids.
struct LabelledPairs {
  struct Pair {
    let file: String
    let one: String
    let other: String
    let isSame: Bool
  }

  let pairs: [Pair]
  /// Every facility of both files, by file and id.
  private(set) var subjects: [String: MatchSubject] = [:]

  init() async throws {
    let list = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Benchmarks/matching/labelled-pairs.csv")
    pairs = try await SourceFile.records(of: list.path).map { record in
      func text(_ name: String) -> String { record.text(named: name) ?? "" }
      return Pair(
        file: text("file"), one: text("one"), other: text("other"), isSame: text("label") == "same")
    }
    for record in try await SourceFile.records(
      of: SharedData.path("facilities/pmgsy_medical_bihar.csv"))
    {
      take(record, "bihar", id: "facility_id", name: "description", type: nil, pin: nil, "district")
    }
    for record in try await SourceFile.records(
      of: SharedData.path("facilities/nin_facilities_delhi.csv"))
    {
      take(
        record, "delhi", id: "SrNo", name: "Health Facility Name", type: "Facility Type",
        pin: "pincode", nil)
    }
  }

  private mutating func take(
    _ record: Record, _ file: String, id: String, name: String, type: String?, pin: String?,
    _ district: String?
  ) {
    func text(_ column: String?) -> String? {
      column.flatMap { record.text(named: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    var findings: [RowFinding] = []
    let kind = FacilityKind(
      type: text(type), name: text(name), description: nil, findings: &findings)
    var draft = FacilityDraft(name: text(name) ?? "", typeCode: kind.type.code, source: file)
    draft.pin = text(pin).flatMap(FacilityValues.pin)
    let reading = PointReading(
      latitude: text("latitude") ?? "", longitude: text("longitude") ?? "")
    draft.point = reading.usable.place.map { LocatedPoint($0) }
    let key = "\(file) \(text(id) ?? "")"
    subjects[key] = MatchSubject(
      draft, nearby: text("habitation"), district: text(district ?? "District_Name"))
  }
}

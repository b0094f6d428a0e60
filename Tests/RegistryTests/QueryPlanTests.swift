import Fixtures
import Foundation
import GRDB
import Testing

@testable import Registry

/// Every query of `SQL/` with the step that its plan must hold.
@Suite struct QueryPlanTests {
  @Test(arguments: [
    ("facility_by_id", "SEARCH facility USING INTEGER PRIMARY KEY"),
    ("facility_update", "SEARCH facility USING INTEGER PRIMARY KEY"),
    ("facility_points", "SCAN facility"),
    ("facility_in_box", "SCAN box VIRTUAL TABLE INDEX 2:"),
    ("facility_in_box", "SEARCH facility USING INTEGER PRIMARY KEY"),
    ("facility_briefs", "SCAN facility"),
    ("held_rows", "SCAN submission USING INDEX submissionHeld"),
    ("import_list", "SCAN importRun"),
    ("areas_inside", "SEARCH area USING COVERING INDEX areaParent"),
    ("area_list", "SEARCH areaCode USING COVERING INDEX areaCodeArea"),
    ("area_named", "SEARCH area USING INDEX areaName"),
    ("settlement_list", "SCAN settlement"),
    ("settlements_named", "SEARCH settlement USING INDEX settlementName"),
    ("settlement_update", "SEARCH settlement USING INTEGER PRIMARY KEY"),
  ])
  func `a query takes the way that its header says`(name: String, step: String) throws {
    let plan = try plan(of: SQL.text(try #require(Self.files[name])))
    #expect(plan.contains { $0.hasPrefix(step) }, "\(name): \(plan)")
    #expect(
      !plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") && !name.hasPrefix("areas_inside") },
      "\(name): \(plan)")
  }

  @Test(arguments: [
    ("SELECT 1 FROM identifier WHERE system = ? AND value = ?", "PRIMARY KEY"),
    ("SELECT 1 FROM submission WHERE contentHash = ?", "submissionContent"),
    ("SELECT 1 FROM change WHERE facilityId = ? ORDER BY id", "changeFacility"),
    ("SELECT 1 FROM settlement WHERE system = ? AND value = ?", "sqlite_autoindex_settlement"),
    ("SELECT 1 FROM settlement WHERE nameKey = ?", "settlementName"),
    ("SELECT 1 FROM facility WHERE mergedInto = ?", "facilityMerged"),
    ("SELECT 1 FROM area WHERE level = ? AND nameKey = ?", "areaName"),
  ])
  func `a short query in the code uses its index`(query: String, index: String) throws {
    let plan = try plan(of: query)
    #expect(plan.contains { $0.hasPrefix("SEARCH") && $0.contains(index) }, "\(plan)")
  }

  @Test func `every file of queries is read here`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Registry/SQL")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .map { $0.replacing(".sql", with: "") }
      .filter { !$0.hasPrefix("m0") && !$0.hasSuffix("_insert") }
    #expect(Set(names) == Set(Self.files.keys))
  }

  private static let files: [String: [UInt8]] = [
    "area_list": PackageResources.area_list_sql,
    "area_named": PackageResources.area_named_sql,
    "areas_inside": PackageResources.areas_inside_sql,
    "facility_briefs": PackageResources.facility_briefs_sql,
    "facility_by_id": PackageResources.facility_by_id_sql,
    "facility_in_box": PackageResources.facility_in_box_sql,
    "facility_points": PackageResources.facility_points_sql,
    "facility_update": PackageResources.facility_update_sql,
    "held_rows": PackageResources.held_rows_sql,
    "import_list": PackageResources.import_list_sql,
    "settlements_named": PackageResources.settlements_named_sql,
    "settlement_list": PackageResources.settlement_list_sql,
    "settlement_update": PackageResources.settlement_update_sql,
  ]

  /// The steps that SQLite would take; parameters stay null, as the plan does not depend on them.
  private func plan(of query: String) throws -> [String] {
    let temporary = try TemporaryRegister()
    return try temporary.register.queue.read { database in
      let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + query)
      statement.setUncheckedArguments(StatementArguments())
      return try Row.fetchAll(statement).map { $0["detail"] as String }
    }
  }
}

import Fixtures
import Foundation
import GRDB
import Testing

@testable import Registry

/// Every query of `SQL/`, held to the steps that its header names.
///
/// A header says `-- Step: SEARCH change USING INDEX changeFacility`, as SQLite's
/// `EXPLAIN QUERY PLAN` words it. A walk through a whole table and a sort must be among the steps.
@Suite struct QueryPlanTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Registry")

  private static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "SQL").path())
    return (files ?? []).filter { !$0.hasPrefix("m0") }.map { $0.replacing(".sql", with: "") }
      .sorted()
  }()

  @Test func `the folder of queries is found`() { #expect(Self.names.count > 40) }

  @Test(arguments: names)
  func `a query takes the steps that its header names`(name: String) throws {
    let text = try text(of: name)
    let steps = text.split(separator: "\n").filter { $0.hasPrefix("-- Step: ") }
      .map { $0.dropFirst("-- Step: ".count) }
    let plan = try plan(of: text)
    for step in steps {
      #expect(plan.contains { $0.hasPrefix(step) }, "\(name) without \(step): \(plan)")
    }
    let unnamed = plan.filter { taken in
      (taken.hasPrefix("SCAN") || taken.contains("TEMP B-TREE"))
        && !taken.contains("json_each") && !taken.contains("CONSTANT ROW")
        && !steps.contains { taken.hasPrefix($0) }
    }
    #expect(unnamed.isEmpty, "\(name) walks or sorts: \(unnamed)")
    #expect(!steps.isEmpty || name.hasSuffix("_insert"), "\(name) names no step")
  }

  @Test(arguments: names) func `a query has a header and is used`(name: String) throws {
    #expect(try text(of: name).hasPrefix("-- "), "\(name)")
    let use = "PackageResources.\(name)_sql"
    let sources = try #require(FileManager.default.enumerator(atPath: Self.folder.path()))
    let isUsed = sources.contains { file in
      guard let file = file as? String, file.hasSuffix(".swift") else { return false }
      let text = try? String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      return text?.contains(use) == true
    }
    #expect(isUsed, "nothing asks \(name).sql")
  }

  private func text(of name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "SQL/\(name).sql"), encoding: .utf8)
  }

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

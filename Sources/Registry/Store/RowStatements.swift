internal import GRDB

/// The statements that an import runs for every row, each compiled at its first use in a
/// transaction.
final class RowStatements {
  /// What is asked or written for every row.
  enum Work: Int, CaseIterable {
    case addFacility
    case addSettlement
    case addIdentifier
    case addChange
    case addSubmission
    case addFinding
    case findSubmission
    case findFacility
    case findSettlement
    case findFacilityInBox
    case lastFacility
    case lastSettlement

    var sql: String {
      switch self {
      case .addFacility: SQL.text(PackageResources.facility_insert_sql)
      case .addSettlement: SQL.text(PackageResources.settlement_insert_sql)
      case .addIdentifier: SQL.text(PackageResources.identifier_insert_sql)
      case .addChange:
        SQL.text(PackageResources.change_insert_sql)
      case .addSubmission:
        SQL.text(PackageResources.submission_insert_sql)
      case .addFinding:
        SQL.text(PackageResources.finding_insert_sql)
      case .findSubmission:
        SQL.text(PackageResources.submission_with_content_sql)
      case .findFacility:
        SQL.text(PackageResources.facility_with_identifier_sql)
      case .findSettlement: SQL.text(PackageResources.settlement_with_identifier_sql)
      case .findFacilityInBox:
        SQL.text(PackageResources.facility_any_in_box_sql)
      case .lastFacility: SQL.text(PackageResources.facility_last_sql)
      case .lastSettlement: SQL.text(PackageResources.settlement_last_sql)
      }
    }
  }

  private let database: Database
  private var statements = [RowStatement?](repeating: nil, count: Work.allCases.count)
  /// The highest number of each table's rows, once somebody asked for it.
  private var lastRows: [PointTable: Int64] = [:]

  init(in database: Database) { self.database = database }

  /// The statement of a work, to be bound and run before it is asked for again.
  subscript(work: Work) -> RowStatement {
    get throws {
      if let statement = statements[work.rawValue] { return statement }
      let statement = try RowStatement(work.sql, in: database)
      statements[work.rawValue] = statement
      return statement
    }
  }

  /// The number that the next row of a table is likely to get.
  func nextRow(of table: PointTable) throws -> Int64 {
    if let last = lastRows[table] { return last + 1 }
    let last = try self[table == .facility ? .lastFacility : .lastSettlement].firstInteger() ?? 0
    lastRows[table] = last
    return last + 1
  }

  /// Takes note of a row that was added.
  func added(_ row: Int64, to table: PointTable) { lastRows[table] = row }
}

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
      case .addIdentifier: "INSERT INTO identifier (system, value, facilityId) VALUES (?, ?, ?)"
      case .addChange:
        """
        INSERT INTO change (at, who, action, facilityId, field, before, after, reason, submissionId)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
      case .addSubmission:
        """
        INSERT INTO submission (importId, position, instanceId, contentHash, raw, decision, entityId)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
      case .addFinding:
        """
        INSERT INTO finding (submissionId, rule, severity, field, message, before, after)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
      case .findSubmission:
        "SELECT id FROM submission WHERE contentHash = ? ORDER BY id DESC LIMIT 1"
      case .findFacility:
        """
        SELECT coalesce(mergedInto, facility.id)
        FROM identifier JOIN facility ON facility.id = identifier.facilityId
        WHERE system = ? AND value = ?
        """
      case .findSettlement: "SELECT id FROM settlement WHERE system = ? AND value = ?"
      case .findFacilityInBox:
        """
        SELECT 1 FROM idx_facility_geom
        WHERE xmin <= ? AND xmax >= ? AND ymin <= ? AND ymax >= ? LIMIT 1
        """
      case .lastFacility: "SELECT seq FROM sqlite_sequence WHERE name = 'facility'"
      case .lastSettlement: "SELECT max(id) FROM settlement"
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

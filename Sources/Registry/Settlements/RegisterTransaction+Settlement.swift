internal import FoundationEssentials
internal import GRDB
internal import Geodata

extension RegisterTransaction {
  /// Adds a settlement.
  @discardableResult
  public func add(_ draft: SettlementDraft) throws -> Settlement.ID {
    let statement = try database.cachedStatement(sql: Self.insertSettlement)
    statement.setUncheckedArguments(StatementArguments(values(of: draft)))
    try statement.execute()
    let id = Settlement.ID(database.lastInsertedRowID)
    try index(id.number, of: .settlement, at: draft.coordinate, isNew: true)
    return id
  }

  /// Writes a settlement anew.
  public func replace(_ id: Settlement.ID, with draft: SettlementDraft) throws {
    try database.cachedStatement(sql: SQL.text(PackageResources.settlement_update_sql))
      .execute(arguments: StatementArguments(values(of: draft) + [id.number]))
    try index(id.number, of: .settlement, at: draft.coordinate, isNew: false)
  }

  private static let insertSettlement = SQL.text(PackageResources.settlement_insert_sql)

  /// The parameters in the order of `settlement_insert.sql` and `settlement_update.sql`.
  private func values(of draft: SettlementDraft) -> [(any DatabaseValueConvertible)?] {
    [
      draft.name,
      draft.localName,
      NameKey.skeleton(draft.name),
      draft.kind.rawValue,
      draft.population,
      draft.terrain?.rawValue,
      draft.areaID?.number,
      draft.declaredDistrict,
      draft.declaredBlock,
      draft.identifier?.system,
      draft.identifier?.value,
      draft.source,
      draft.coordinate.map { PointBlob.blob(of: $0) },
    ]
  }
}

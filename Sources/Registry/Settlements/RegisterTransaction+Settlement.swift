internal import FoundationEssentials
internal import GRDB
internal import Geodata

extension RegisterTransaction {
  /// Adds a settlement.
  @discardableResult
  public func add(_ draft: SettlementDraft) throws -> Settlement.ID {
    try database.cachedStatement(sql: SQL.text(PackageResources.settlement_insert_sql))
      .execute(arguments: StatementArguments(columns(of: draft)))
    return Settlement.ID(database.lastInsertedRowID)
  }

  /// Writes a settlement anew.
  public func replace(_ id: Settlement.ID, with draft: SettlementDraft) throws {
    var columns = columns(of: draft)
    columns["id"] = id.number
    try database.cachedStatement(sql: SQL.text(PackageResources.settlement_update_sql))
      .execute(arguments: StatementArguments(columns))
  }

  private func columns(of draft: SettlementDraft) -> [String: (any DatabaseValueConvertible)?] {
    [
      "name": draft.name,
      "localName": draft.localName,
      "nameKey": NameKey.skeleton(draft.name),
      "kind": draft.kind.rawValue,
      "population": draft.population,
      "terrain": draft.terrain?.rawValue,
      "areaId": draft.areaID?.number,
      "declaredDistrict": draft.declaredDistrict,
      "declaredBlock": draft.declaredBlock,
      "system": draft.identifier?.system,
      "value": draft.identifier?.value,
      "source": draft.source,
      "geom": draft.coordinate.map { PointBlob.blob(of: $0) },
    ]
  }
}

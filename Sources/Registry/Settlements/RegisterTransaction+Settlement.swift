internal import GRDB
internal import Geodata

extension RegisterTransaction {
  /// Adds a settlement.
  @discardableResult
  public func add(_ draft: SettlementDraft) throws -> Settlement.ID {
    let statement = try snapshot.statements[.addSettlement]
    bind(draft, to: statement)
    try statement.run()
    let id = Settlement.ID(database.lastInsertedRowID)
    snapshot.statements.added(id.number, to: .settlement)
    try index(id.number, of: .settlement, at: draft.coordinate, isNew: true)
    return id
  }

  /// Writes a settlement anew.
  public func replace(_ id: Settlement.ID, with draft: SettlementDraft) throws {
    let statement = try RowStatement(
      SQL.text(PackageResources.settlement_update_sql), in: database)
    bind(draft, to: statement)
    statement.bind(id.number)
    try statement.run()
    try index(id.number, of: .settlement, at: draft.coordinate, isNew: false)
  }

  /// Binds the parameters in the order of `settlement_insert.sql` and `settlement_update.sql`.
  private func bind(_ draft: SettlementDraft, to statement: RowStatement) {
    statement.bind(draft.name)
    statement.bind(draft.localName)
    statement.bind(NameKey.skeleton(draft.name))
    statement.bind(draft.kind.rawValue)
    statement.bind(draft.population.map(Int64.init))
    statement.bind(draft.terrain?.rawValue)
    statement.bind(draft.areaID?.number)
    statement.bind(draft.declaredDistrict)
    statement.bind(draft.declaredBlock)
    statement.bind(draft.identifier?.system)
    statement.bind(draft.identifier?.value)
    statement.bind(draft.source)
    statement.bind(point: draft.coordinate)
  }
}

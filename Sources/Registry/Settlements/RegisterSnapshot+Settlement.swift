internal import FoundationEssentials
internal import GRDB

extension RegisterSnapshot {
  /// The settlement that bears a number of some system.
  public func settlement(with identifier: Identifier) throws -> Settlement? {
    // An import mostly asks for numbers that are not known, and a row costs more than an id.
    let finding = try statements[.findSettlement]
    finding.bind(identifier.system)
    finding.bind(identifier.value)
    guard let id = try finding.firstInteger() else { return nil }
    return try Row.fetchOne(
      database.cachedStatement(sql: SQL.text(PackageResources.settlement_by_id_sql)),
      arguments: [id]
    ).map { try settlement(in: $0) }
  }

  /// Walks through the settlements of some areas and of all inside them, in the order of their
  /// ids, one at a time: memory does not grow with the register.
  ///
  /// - Parameters:
  ///   - areas: Empty for the whole register.
  ///   - body: What to do with each.
  /// - Throws: What the body throws; ``Wording/Problem`` `register.damaged`.
  public func forEachSettlement(in areas: Set<Area.ID> = [], _ body: (Settlement) throws -> Void)
    throws
  {
    let list = areas.isEmpty ? nil : JSONList.numbers(try self.areas(inside: areas).map(\.number))
    let paths = try AreaPaths(of: self)
    let rows = try Row.fetchCursor(
      database, sql: SQL.text(PackageResources.settlement_list_sql), arguments: ["areas": list])
    while let row = try rows.next() {
      var settlement = try settlement(in: row)
      settlement.area = paths.path(
        to: settlement.draft.areaID, declaredDistrict: settlement.draft.declaredDistrict,
        declaredBlock: settlement.draft.declaredBlock)
      try body(settlement)
    }
  }

  private func settlement(in row: Row) throws -> Settlement {
    let kind: String = row["kind"]
    var draft = SettlementDraft(
      name: row["name"], kind: SettlementKind(rawValue: kind) ?? .habitation,
      source: row["source"])
    draft.localName = row["localName"]
    draft.population = row["population"]
    draft.terrain = (row["terrain"] as String?).flatMap { Terrain(rawValue: $0) }
    draft.areaID = (row["areaId"] as Int64?).map { Area.ID($0) }
    draft.declaredDistrict = row["declaredDistrict"]
    draft.declaredBlock = row["declaredBlock"]
    if let system: String = row["system"], let value: String = row["value"] {
      draft.identifier = Identifier(system: system, value: value)
    }
    draft.coordinate = PointBlob.coordinate(in: row["geom"])
    return Settlement(id: Settlement.ID(row["id"]), draft: draft, area: AreaPath())
  }
}

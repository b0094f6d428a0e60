internal import FoundationEssentials
internal import GRDB
internal import Geodata
public import Geodesy
internal import Wording

extension RegisterTransaction {
  /// Adds an area.
  ///
  /// - Parameters:
  ///   - draft: What is said of it.
  ///   - boundary: Its outline, if known; make sure of it with ``soundness(of:)``.
  /// - Returns: Its id.
  /// - Throws: ``Wording/Problem`` `area.duplicate-code`.
  @discardableResult
  public func add(_ draft: AreaDraft, boundary: MultiPolygon?) throws -> Area.ID {
    try database.cachedStatement(
      sql: SQL.text(PackageResources.area_insert_sql)
    ).execute(arguments: StatementArguments(columns(of: draft, boundary: boundary)))
    let id = Area.ID(database.lastInsertedRowID)
    try attach(draft.codes, of: draft.level, to: id)
    return id
  }

  /// Writes an area anew; its level stays.
  ///
  /// - Throws: ``Wording/Problem`` `area.duplicate-code`.
  public func replace(_ id: Area.ID, with draft: AreaDraft, boundary: MultiPolygon?) throws {
    var columns = columns(of: draft, boundary: boundary)
    columns["id"] = id.number
    columns["level"] = nil
    try database.cachedStatement(
      sql: SQL.text(PackageResources.area_update_sql)
    ).execute(arguments: StatementArguments(columns))
    try database.execute(
      sql: SQL.text(PackageResources.area_code_delete_sql), arguments: [id.number])
    try attach(draft.codes, of: draft.level, to: id)
  }

  private func columns(of draft: AreaDraft, boundary: MultiPolygon?)
    -> [String: (any DatabaseValueConvertible)?]
  {
    [
      "level": draft.level.rawValue,
      "name": draft.name,
      "localName": draft.localName,
      "nameKey": NameKey.skeleton(draft.name),
      "parentId": draft.parent?.number,
      "terrain": draft.terrain?.rawValue,
      "vintage": draft.vintage,
      "source": draft.source,
      "geom": boundary.flatMap { MultiPolygonBlob.blob(of: $0) },
    ]
  }

  private func attach(_ codes: [Identifier], of level: AreaLevel, to id: Area.ID) throws {
    for code in Set(codes).sorted() {
      if let owner = try snapshot.area(of: level, with: code) {
        throw Problem(
          .areaCodeTaken,
          ["system": code.system, "value": code.value, "target": owner.description])
      }
      try database.cachedStatement(
        sql: SQL.text(PackageResources.area_code_insert_sql)
      ).execute(arguments: [level.rawValue, code.system, code.value, id.number])
    }
  }
}

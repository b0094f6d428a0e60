internal import FoundationEssentials
internal import GRDB
internal import Geodata

extension RegisterSnapshot {
  /// The areas of a level, or of all levels, in the order of their ids.
  public func areas(of level: AreaLevel? = nil) throws -> [Area] {
    try areas(level: level, id: nil)
  }

  /// One area; nil where there is none of that id.
  public func area(_ id: Area.ID) throws -> Area? {
    try areas(level: nil, id: id).first
  }

  /// The area that bears a code of some system; codes of different levels do not mix.
  public func area(of level: AreaLevel, with code: Identifier) throws -> Area.ID? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: SQL.text(PackageResources.area_with_code_sql)),
      arguments: [level.rawValue, code.system, code.value]
    ).map { Area.ID($0) }
  }

  /// The areas whose name sounds like a text, in either script; empty where there are none.
  ///
  /// - Parameters:
  ///   - level: Areas of other levels do not count.
  ///   - name: The name as somebody spelt it.
  ///   - parent: The area that directly holds them, if known.
  /// - Returns: Their ids in ascending order.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func areas(of level: AreaLevel, named name: String, in parent: Area.ID? = nil) throws
    -> [Area.ID]
  {
    let statement = try database.cachedStatement(sql: SQL.text(PackageResources.area_named_sql))
    return try Row.fetchAll(
      statement,
      arguments: [
        "level": level.rawValue, "nameKey": NameKey.skeleton(name), "parentId": parent?.number,
      ]
    ).map { Area.ID($0["id"]) }
  }

  /// Some areas and all those inside them.
  public func areas(inside outer: some Sequence<Area.ID>) throws -> [Area.ID] {
    let ids = JSONList.numbers(outer.map(\.number).sorted())
    return try Int64.fetchAll(
      database.cachedStatement(sql: SQL.text(PackageResources.areas_inside_sql)),
      arguments: ["ids": ids]
    ).map { Area.ID($0) }
  }

  private func areas(level: AreaLevel?, id: Area.ID?) throws -> [Area] {
    let statement = try database.cachedStatement(sql: SQL.text(PackageResources.area_list_sql))
    return try Row.fetchAll(
      statement, arguments: ["level": level?.rawValue, "id": id?.number]
    ).map { try area(in: $0) }
  }

  private func area(in row: Row) throws -> Area {
    let level: String = row["level"]
    var draft = AreaDraft(
      level: AreaLevel(rawValue: level) ?? .village, name: row["name"], source: row["source"])
    draft.localName = row["localName"]
    draft.parent = (row["parentId"] as Int64?).map { Area.ID($0) }
    draft.terrain = (row["terrain"] as String?).flatMap { Terrain(rawValue: $0) }
    draft.vintage = row["vintage"]
    let codes = try JSONDecoder().decode([[String]].self, from: Data((row["codes"] as String).utf8))
    draft.codes = codes.map { Identifier(system: $0[0], value: $0[1]) }.sorted()
    return Area(id: Area.ID(row["id"]), draft: draft, hasBoundary: row["hasBoundary"])
  }
}

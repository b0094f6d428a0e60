internal import FoundationEssentials
internal import GRDB
public import Geodata
internal import Geodesy

extension RegisterSnapshot {
  /// The settlements and areas of the register that a name may mean, best first.
  ///
  /// Areas are compared name by name, so that a misspelt block is found too; settlements, of which
  /// there are many, by the key of their sound.
  ///
  /// - Parameter text: A name in either script, after a comma perhaps the area that it lies in.
  /// - Returns: The places with a point; empty where the register knows none.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func places(named text: String) throws -> [NamedPlace] {
    var ranking = PlaceRanking(text)
    guard !ranking.name.folded.isEmpty else { return [] }
    let paths = try AreaPaths(of: self)
    return PlaceRanking.ranked(
      try settlements(&ranking, paths: paths) + areas(&ranking, paths: paths))
  }

  private func settlements(_ ranking: inout PlaceRanking, paths: AreaPaths) throws -> [NamedPlace] {
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: SQL.text(PackageResources.settlements_named_sql)),
      arguments: ["nameKey": ranking.name.skeleton, "most": Self.mostSettlements])
    var places: [NamedPlace] = []
    for row in rows {
      let name: String = row["name"]
      guard let match = ranking.match(name), let place = PointBlob.coordinate(in: row["geom"])
      else { continue }
      let path = paths.path(
        to: (row["areaId"] as Int64?).map { Area.ID($0) },
        declaredDistrict: row["declaredDistrict"], declaredBlock: row["declaredBlock"])
      guard path.lies(in: ranking.area) else { continue }
      places.append(
        NamedPlace(
          name: name, localName: row["localName"], kind: .settlement, district: path.district,
          state: path.state, coordinate: place, population: row["population"], match: match))
    }
    return places
  }

  private func areas(_ ranking: inout PlaceRanking, paths: AreaPaths) throws -> [NamedPlace] {
    var places: [NamedPlace] = []
    for area in try areas() where area.hasBoundary {
      guard let kind = area.draft.level.placeKind,
        let match = [area.draft.name, area.draft.localName]
          .compactMap({ $0.flatMap { ranking.match($0) } }).min()
      else { continue }
      let path = paths.path(to: area.id, declaredDistrict: nil, declaredBlock: nil)
      guard path.lies(in: ranking.area), let place = try boundary(of: area.id)?.interiorPlace
      else { continue }
      places.append(
        NamedPlace(
          name: area.draft.name, localName: area.draft.localName, kind: kind,
          district: path.district, state: path.state, coordinate: place, population: nil,
          match: match))
    }
    return places
  }

  /// More places of one name than anybody reads through; Bihar has about 300 Rampurs.
  private static let mostSettlements = 1000
}

extension AreaLevel {
  /// What an area of this level is called when it is asked for by name; nil where nobody does.
  fileprivate var placeKind: NamedPlace.Kind? {
    switch self {
    case .district: .district
    case .subdistrict, .block: .block
    case .country, .state, .village: nil
    }
  }
}

extension AreaPath {
  /// Whether these areas are inside the one that a question names; yes if it names none.
  fileprivate func lies(in area: PlaceArea?) -> Bool {
    area?.holds(district: district, state: state, block: block) ?? true
  }
}

import Geodata
import Geodesy
import Registry
import Wording

/// The areas of one level, and which of them each place of the register belongs to.
struct AreaRollup {
  /// The areas, by the names of those around them and their own.
  let areas: [Area]
  /// The names around each area.
  let paths: [AreaPath]
  private let offsets: [Area.ID: Int]
  private let terrains: [Area.ID: Terrain]
  private let index: AreaIndex
  private let indexed: [Int]
  /// For each area the number of areas of every level within it, itself included.
  private let held: [[AreaLevel: Int]]

  /// Reads the areas of a register.
  ///
  /// - Throws: ``Wording/Problem`` `coverage.areas-missing` if there are none of the level.
  init(by level: AreaLevel, in snapshot: RegisterSnapshot) throws {
    let all = try snapshot.areas()
    let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    let names = try AreaPaths(of: snapshot)
    let ordered = all.filter { $0.draft.level == level }
      .map { ($0, names.path(to: $0.id, declaredDistrict: nil, declaredBlock: nil)) }
      .sorted { Self.order($0.0, $0.1) < Self.order($1.0, $1.1) }
    guard !ordered.isEmpty else {
      throw Problem(.areasMissing, ["value": level.rawValue])
    }
    areas = ordered.map(\.0)
    paths = ordered.map(\.1)

    let own = Dictionary(
      uniqueKeysWithValues: areas.enumerated().map { ($0.element.id, $0.offset) })
    var offsets: [Area.ID: Int] = [:]
    var terrains: [Area.ID: Terrain] = [:]
    var held = [[AreaLevel: Int]](repeating: [:], count: areas.count)
    for area in all {
      for ancestor in Self.lineage(of: area, in: byID) {
        if let offset = own[ancestor.id], offsets[area.id] == nil {
          offsets[area.id] = offset
          held[offset][area.draft.level, default: 0] += 1
        }
        if let terrain = ancestor.draft.terrain, terrains[area.id] == nil {
          terrains[area.id] = terrain
        }
      }
    }
    self.offsets = offsets
    self.terrains = terrains
    self.held = held

    let boundaries = try snapshot.boundaries(of: level)
    indexed = boundaries.compactMap { own[$0.id] }
    index = AreaIndex(boundaries.map(\.boundary))
  }

  /// Which area something belongs to: the one that holds its own area, else the one around its point.
  ///
  /// Outlines that were simplified one by one overlap by slivers; there the area that the register
  /// knew first is taken, and the doubt is reported.
  func placement(of area: Area.ID?, at place: Coordinate?) -> (offset: Int, isDoubtful: Bool)? {
    if let area, let offset = offsets[area] { return (offset, false) }
    guard let place else { return nil }
    let found = index.areas(containing: place)
    return found.first.map { (indexed[$0], found.count > 1) }
  }

  /// The land of an area, or of the nearest area around it of which it is known.
  func terrain(of area: Area.ID?) -> Terrain? { area.flatMap { terrains[$0] } }

  /// How many areas of a level lie within an area; nothing, if the level is the larger one.
  func count(of level: AreaLevel, in offset: Int) -> Int? {
    let order = AreaLevel.allCases
    guard let asked = order.firstIndex(of: level),
      let own = order.firstIndex(of: areas[offset].draft.level), own <= asked
    else { return nil }
    return held[offset][level] ?? 0
  }

  /// How many areas of a level lie within all areas together.
  func count(of level: AreaLevel) -> Int? {
    areas.indices.reduce(0) { sum, area in
      sum.flatMap { sum in count(of: level, in: area).map { sum + $0 } }
    }
  }

  private static func lineage(of area: Area, in areas: [Area.ID: Area]) -> [Area] {
    var lineage = [area]
    // Parents cannot loop in a register that nikat wrote, but a file can be edited elsewhere.
    while lineage.count < AreaLevel.allCases.count, let parent = lineage.last?.draft.parent,
      let next = areas[parent]
    {
      lineage.append(next)
    }
    return lineage
  }

  private static func order(_ area: Area, _ path: AreaPath) -> (String, String, String, Area.ID) {
    (path.state ?? "", path.district ?? "", area.draft.name, area.id)
  }
}

extension Terrain {
  /// The land by which norms are chosen: tribal and desert land counts as hilly land does.
  var land: Norm.Land { self == .plain ? .plain : .hilly }
}

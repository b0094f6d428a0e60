/// The names around every area, worked out once for questions that walk through many rows.
public struct AreaPaths: Sendable {
  private var paths: [Area.ID: AreaPath] = [:]

  /// Reads all areas of a register.
  ///
  /// - Complexity: O(areas × levels)
  public init(of snapshot: RegisterSnapshot) throws {
    let areas = Dictionary(
      uniqueKeysWithValues: try snapshot.areas().map { ($0.id, $0.draft) })
    for id in areas.keys {
      var path = AreaPath()
      var next: Area.ID? = id
      // Parents cannot loop in data that was imported by us, but a file can be edited elsewhere.
      for _ in AreaLevel.allCases {
        guard let current = next, let area = areas[current] else { break }
        path.note(area)
        next = area.parent
      }
      paths[id] = path
    }
  }

  /// The names around an area; what the source declares stands in where no area is known.
  public func path(
    to area: Area.ID?, declaredDistrict: String?, declaredBlock: String?
  ) -> AreaPath {
    var path = area.flatMap { paths[$0] } ?? AreaPath()
    path.district = path.district ?? declaredDistrict
    path.block = path.block ?? declaredBlock
    return path
  }
}

extension AreaPath {
  /// Takes in the name of one of the areas around.
  mutating func note(_ area: AreaDraft) {
    switch area.level {
    case .state: state = area.name
    case .district: (district, localDistrict) = (area.name, area.localName)
    case .block: (block, localBlock) = (area.name, area.localName)
    case .country, .subdistrict, .village: break
    }
  }
}

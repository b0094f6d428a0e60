import Geodata
import Geodesy
import Registry

/// The facilities of a register, by area and by the type that they count as.
struct Supply {
  /// For each area the facilities of each type of their own, types that were not asked for left out.
  let counts: [[FacilityType: Int]]
  let omissions: FacilityOmissions
  private let classes: [FacilityType: UInt8]
  /// The points of the facilities, each type asked for being a class.
  private let index: NearestIndex

  /// Counts facilities.
  ///
  /// - Parameters:
  ///   - types: The types asked for.
  ///   - rollup: The areas.
  ///   - points: The facilities that serve.
  init(of types: [FacilityType], in rollup: AreaRollup, _ points: FacilityPoints) {
    let known = Dictionary(uniqueKeysWithValues: FacilityType.all.map { ($0.code, $0) })
    let classes = Dictionary(
      uniqueKeysWithValues: types.enumerated().map { ($0.element, UInt8($0.offset)) })
    var counts = [[FacilityType: Int]](repeating: [:], count: rollup.areas.count)
    var omissions = FacilityOmissions()
    var places: [Coordinate] = []
    var placeClasses: [UInt8] = []

    func count(_ code: String, in area: Area.ID?, at place: Coordinate?) {
      let type = known[code] ?? .unknown
      if type == .unknown { omissions.ofUnknownType += 1 }
      guard let itemClass = classes[type.countsAs] else { return }
      if let place {
        places.append(place)
        placeClasses.append(itemClass)
      } else {
        omissions.withoutPoint += 1
      }
      if let (offset, _) = rollup.placement(of: area, at: place) {
        counts[offset][type, default: 0] += 1
      } else {
        omissions.withoutArea += 1
      }
    }
    for offset in points.ids.indices {
      count(points.typeCodes[offset], in: points.areas[offset], at: points.coordinates[offset])
    }
    for facility in points.withoutPoint {
      count(facility.typeCode, in: facility.area, at: nil)
    }
    self.classes = classes
    self.counts = counts
    self.omissions = omissions
    index = NearestIndex(places, classes: placeClasses)
  }

  /// How far it is from each place to the nearest facility of a type, in metres; infinite where
  /// there is none.
  func meters(from places: [Coordinate], to type: FacilityType) -> [Double] {
    guard let itemClass = classes[type] else { return places.map { _ in .infinity } }
    return index.nearestOne(to: places, classes: [itemClass]).meters
  }
}

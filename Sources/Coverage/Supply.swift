import Geodata
import Geodesy
import Registry

/// The facilities of a register, by area and by the type that they count as.
struct Supply {
  /// For each area the facilities of each type of their own, types that were not asked for left out.
  let counts: [[FacilityType: Int]]
  let omissions: FacilityOmissions
  /// The facilities that have a point, in the order of their ids.
  let sites: [Site]
  private let classes: [FacilityType: UInt8]
  /// The points of the sites, each type asked for being a class.
  private let index: NearestIndex

  /// A facility that has a point.
  struct Site {
    let id: Facility.ID
    /// Its own type, which may count as another.
    let type: FacilityType
    let place: Coordinate
    /// The area that it belongs to; nothing outside of all.
    let area: Int?
  }

  /// Counts the facilities that serve on a day: neither closed, nor being built, nor out of work.
  init(
    of types: [FacilityType], in rollup: AreaRollup, on day: CalendarDay,
    _ snapshot: RegisterSnapshot
  ) throws {
    var serving = FacilityFilter(asOf: day)
    let all = try snapshot.facilityPoints(matching: serving)
    serving.status = [.working, .demonstration, .unknown]
    let points = try snapshot.facilityPoints(matching: serving)
    self.init(
      of: types, in: rollup, points,
      notWorking: all.ids.count + all.withoutPoint.count - points.ids.count
        - points.withoutPoint.count)
  }

  /// Counts facilities.
  ///
  /// - Parameters:
  ///   - types: The types asked for.
  ///   - rollup: The areas.
  ///   - points: The facilities that serve.
  ///   - notWorking: How many do not.
  init(
    of types: [FacilityType], in rollup: AreaRollup, _ points: FacilityPoints,
    notWorking: Int = 0
  ) {
    let known = Dictionary(uniqueKeysWithValues: FacilityType.all.map { ($0.code, $0) })
    let classes = Dictionary(
      uniqueKeysWithValues: types.enumerated().map { ($0.element, UInt8($0.offset)) })
    var counts = [[FacilityType: Int]](repeating: [:], count: rollup.areas.count)
    var omissions = FacilityOmissions()
    omissions.notWorking = notWorking
    var sites: [Site] = []
    var siteClasses: [UInt8] = []

    func count(_ id: Facility.ID, _ code: String, in area: Area.ID?, at place: Coordinate?) {
      let type = known[code] ?? .unknown
      if type == .unknown { omissions.ofUnknownType += 1 }
      guard let itemClass = classes[type.countsAs] else { return }
      let placement = rollup.placement(of: area, at: place)
      if let place {
        sites.append(Site(id: id, type: type, place: place, area: placement?.offset))
        siteClasses.append(itemClass)
      } else {
        omissions.withoutPoint += 1
      }
      if let placement {
        counts[placement.offset][type, default: 0] += 1
      } else {
        omissions.withoutArea += 1
      }
    }
    for offset in points.ids.indices {
      count(
        points.ids[offset], points.typeCodes[offset], in: points.areas[offset],
        at: points.coordinates[offset])
    }
    for facility in points.withoutPoint {
      count(facility.id, facility.typeCode, in: facility.area, at: nil)
    }
    self.sites = sites
    self.classes = classes
    self.counts = counts
    self.omissions = omissions
    index = NearestIndex(sites.map(\.place), classes: siteClasses)
  }

  /// The nearest facility of any of some types, and how far it is.
  ///
  /// - Parameters:
  ///   - places: Where people live.
  ///   - types: Types that were asked for.
  /// - Returns: For each place an offset in ``sites`` and metres; -1 and infinity where there is none.
  func nearest(to places: [Coordinate], of types: [FacilityType]) -> (
    sites: [Int32], meters: [Double]
  ) {
    let wanted = ClassSet(types.compactMap { classes[$0] })
    let found = index.nearestOne(to: places, classes: wanted)
    return (found.points, found.meters)
  }
}

public import Geodesy
public import Registry
internal import Wording

/// One facility of an answer to "what is near?", with the shortest way to it.
public struct NearestAnswer: Sendable {
  /// The facility.
  public let facility: Facility
  /// The way to it as the crow flies: distance and bearing.
  public let line: GeodesicLine

  /// Joins a facility with the way to it.
  public init(facility: Facility, line: GeodesicLine) {
    self.facility = facility
    self.line = line
  }

  /// The direction as one of eight points of the compass; nothing where one stands at the facility.
  public var direction: CompassPoint? {
    line.distance < .meters(1) ? nil : line.initialBearing.compassPoint
  }
}

extension RowLayout where Subject == NearestAnswer {
  /// How an answer to "what is near?" is handed over and shown.
  ///
  /// Distances are geodesics on WGS 84, in metres to the millimetre; bearings are degrees clockwise
  /// from north at the place of the question.
  public static let nearest = Self(
    columns: FacilityColumns.identity.map { $0.inside(\.facility) } + [
      Column("distance_m") { .meters($0.line.distance.meters) },
      Column("bearing_deg") { .number($0.line.initialBearing.degrees, .ofBearings) },
    ] + FacilityColumns.place.map { $0.inside(\.facility) } + [
      Column("direction") { .text($0.direction?.short.english) }
    ] + FacilityColumns.particulars.map { $0.inside(\.facility) },
    table: [
      FacilityTable.name.inside(\.facility),
      FacilityTable.type.inside(\.facility),
      TableColumn(Bilingual("Distance", "दूरी")) { .text($0.line.distance.said(in: $1)) },
      TableColumn(Bilingual("Direction", "दिशा")) {
        .text($0.direction?.name[$1])
      },
      FacilityTable.district.inside(\.facility),
      FacilityTable.block.inside(\.facility),
      FacilityTable.phone.inside(\.facility),
      FacilityTable.hours.inside(\.facility),
      FacilityTable.point.inside(\.facility),
      FacilityTable.map.inside(\.facility),
    ],
    geometry: { $0.facility.draft.point.map { .point($0.coordinate) } })
}

public import Geodata
internal import Geodesy
public import Registry
internal import Wording

/// The keys under which every command hands over a facility.
///
/// Keys may be added; these stay.
public enum FacilityColumns {
  /// What it is: `id name type level`.
  public static let identity: [Column<Facility>] = [
    Column("id") { .integer(Int($0.id.number)) },
    Column("name") { .text($0.draft.name) },
    Column("type") { .text($0.draft.typeCode) },
    Column("level") { .text($0.type.level.rawValue) },
  ]

  /// Where it is and who says so: `latitude longitude district block ownership source`.
  public static let place: [Column<Facility>] = [
    Column("latitude") { .degrees($0.draft.point?.coordinate.latitude) },
    Column("longitude") { .degrees($0.draft.point?.coordinate.longitude) },
    Column("district") { .text($0.area.district) },
    Column("block") { .text($0.area.block) },
    Column("ownership") { .text($0.draft.ownership.rawValue) },
    Column("source") { .text($0.draft.source) },
  ]

  /// Everything else that is known.
  public static let particulars: [Column<Facility>] = [
    Column("local_name") { .text($0.draft.localName) },
    Column("status") { .text($0.draft.status.rawValue) },
    Column("state") { .text($0.area.state) },
    Column("phone") { .text($0.draft.phone) },
    Column("hours") { .text($0.draft.hours) },
    Column("address") { .text($0.draft.address) },
    Column("pin") { .text($0.draft.pin) },
    Column("services") { .list($0.draft.services.map(Value.text)) },
    Column("designations") { .list($0.draft.designations.map(Value.text)) },
    Column("opened_on") { .text($0.draft.openedOn?.description) },
    Column("closed_on") { .text($0.draft.closedOn?.description) },
    Column("accuracy_m") { .number($0.draft.point?.accuracy, .upTo(1)) },
    Column("point_method") { .text($0.draft.point?.method?.rawValue) },
    Column("geo") { .text($0.draft.point?.geoLink) },
    Column("identifiers") { .codes($0.draft.identifiers) },
  ]
}

extension Facility {
  /// Its type, from the vocabulary of the binary; a code that it does not know is `unknown`.
  public var type: FacilityType { FacilityType(code: draft.typeCode) ?? .unknown }
}

extension LocatedPoint {
  /// The place as a link that phones open in their map (RFC 5870); `u` is the uncertainty in metres.
  public var geoLink: String {
    let degrees = [coordinate.latitude, coordinate.longitude]
      .map { Decimals.upTo(7).digits(of: $0) ?? "" }
    let link = "geo:" + degrees.joined(separator: ",")
    return accuracy.flatMap { Decimals.upTo(1).digits(of: $0) }.map { "\(link);u=\($0)" } ?? link
  }
}

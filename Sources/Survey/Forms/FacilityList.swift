import Geodesy
public import Registry
import Wording

/// The facilities of the register as the list that goes with a form: a CSV of entities, which ODK
/// and KoboToolbox show on a map and to choose from.
public enum FacilityList {
  /// The columns: the entity's id, its label and place, then the properties that the form fills in.
  public static var header: [String] {
    ["name", "label", "geometry"] + properties.map(\.property) + ["follow_up"]
  }

  /// A facility as a row of the list.
  ///
  /// - Parameters:
  ///   - facility: The facility.
  ///   - reasons: Why it is to be visited; none for a list of all.
  /// - Returns: As many cells as ``header`` has.
  public static func row(of facility: Facility, because reasons: [FollowUp.Reason] = []) -> [String]
  {
    let draft = facility.draft
    let place = [draft.name, facility.area.block, facility.area.district].compactMap { $0 }
    return [
      EntityID(facility.id).text, place.joined(separator: ", "),
      draft.point.map(geopoint) ?? "",
    ] + properties.map { value(of: $0.field, in: facility) }
      + [reasons.map { "\($0.label.english) / \($0.label.hindi)" }.joined(separator: "; ")]
  }

  private static var properties: [FacilityQuestion] {
    FacilityQuestion.all.filter { $0.field != .coordinates }
  }

  /// Latitude, longitude, height and accuracy, as a geopoint is written.
  private static func geopoint(_ point: LocatedPoint) -> String {
    "\(point.coordinate.latitude) \(point.coordinate.longitude) 0 \(point.accuracy ?? 0)"
  }

  private static func value(of field: FacilityField, in facility: Facility) -> String {
    let draft = facility.draft
    func number(_ system: String) -> String? {
      draft.identifiers.first { $0.system == system }?.value
    }
    let value: String? =
      switch field {
      case .name: draft.name
      case .localName: draft.localName
      case .type: draft.typeCode
      case .ownership: draft.ownership == .unknown ? nil : draft.ownership.rawValue
      case .status: draft.status == .unknown ? nil : draft.status.rawValue
      case .district: facility.area.district ?? draft.declaredDistrict
      case .block: facility.area.block ?? draft.declaredBlock
      case .address: draft.address
      case .pin: draft.pin
      case .phone: draft.phone
      case .hours: draft.hours
      case .services: draft.services.joined(separator: " ")
      case .openedOn: draft.openedOn?.description
      case .closedOn: draft.closedOn?.description
      case .hfr: number("hfr")
      case .nin: number("nin")
      default: nil
      }
    return value ?? ""
  }
}

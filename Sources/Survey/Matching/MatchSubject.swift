import Geodata
import Geodesy
public import Registry
import Wording

/// A facility as it is matched: what its row, or the register, says of it.
public struct MatchSubject: Sendable {
  let names: [FacilityNameParts]
  let type: FacilityType
  /// The type that the name itself tells.
  let toldType: FacilityType?
  let typeIsGeneral: Bool
  let point: Coordinate?
  /// How far the point may be off, in metres.
  let uncertainty: Double
  let pin: String?
  /// The district, by whatever tells districts apart.
  let district: String?
  let identifiers: [Identifier]

  /// A point of unknown accuracy is off by so much: a compound, and a phone without a clear sky.
  static let usualUncertainty = 25.0

  /// Prepares a facility for matching.
  ///
  /// - Parameters:
  ///   - draft: What is said of it.
  ///   - nearby: The place by which it is known where its name is only a type.
  ///   - district: What tells its district from others, such as a code or a folded name.
  public init(_ draft: FacilityDraft, nearby: String? = nil, district: String? = nil) {
    self.init(
      name: draft.name, localName: draft.localName, typeCode: draft.typeCode,
      place: draft.point?.coordinate, uncertainty: draft.point.map(Self.uncertainty) ?? 0,
      pin: draft.pin, nearby: nearby, district: district, identifiers: draft.identifiers)
  }

  init(
    name: String, localName: String?, typeCode: String, place: Coordinate?, uncertainty: Double,
    pin: String?, nearby: String? = nil, district: String? = nil, identifiers: [Identifier] = []
  ) {
    var names = [FacilityNameParts(name)]
    if let localName { names.append(FacilityNameParts(localName)) }
    if let nearby { for index in names.indices { names[index].standIn(for: nearby) } }
    self.names = names
    let told = names.first { $0.type != nil && !$0.typeIsGeneral } ?? names.first { $0.type != nil }
    let kept = FacilityType(code: typeCode) ?? .unknown
    // A name that says "sadar hospital" knows better than a column; one that says "hospital" does not.
    let tells = told.map { !$0.typeIsGeneral || kept == .unknown } ?? false
    type = tells ? told?.type ?? kept : kept
    toldType = told?.type
    typeIsGeneral = type == told?.type && told?.typeIsGeneral == true
    point = place
    self.uncertainty = uncertainty
    self.pin = pin
    self.district = district
    self.identifiers = identifiers
  }

  /// The stated accuracy, else the usual one; never less than the last written digit allows.
  static func uncertainty(of point: LocatedPoint) -> Double {
    let stated = point.accuracy.flatMap { $0 > 0 ? $0 : nil } ?? usualUncertainty
    return max(stated, rounding(of: point.coordinate))
  }

  /// How far a place may lie from where its rounded degrees say: half a step, on the ground.
  private static func rounding(of place: Coordinate) -> Double {
    for (step, meters) in [(1.0, 55_000.0), (10, 5_500), (100, 550), (1000, 55)] {
      let latitude = place.latitude * step
      let longitude = place.longitude * step
      if abs(latitude - latitude.rounded()) < 1e-6, abs(longitude - longitude.rounded()) < 1e-6 {
        return meters
      }
    }
    return 0
  }
}

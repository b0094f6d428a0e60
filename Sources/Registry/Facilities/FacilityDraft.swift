/// What can be said of a facility: everything but its id.
///
/// Written as a whole; the register finds out which fields differ and logs those.
public struct FacilityDraft: Hashable, Sendable {
  /// The name as on the board.
  public var name: String
  /// The name in the other script, where it is known.
  public var localName: String?
  /// A code of `geodata/facility-types`, such as `PHC` or `unknown`.
  public var typeCode: String
  /// Who runs it.
  public var ownership = Ownership.unknown
  /// Whether it works.
  public var status = FacilityStatus.unknown
  /// The smallest area known to hold it.
  public var areaID: Area.ID?
  /// District and block as the source words them.
  public var declaredDistrict: String?
  /// The block as the source names it; nil where it does not.
  public var declaredBlock: String?
  /// The postal address; nil where not known.
  public var address: String?
  /// Six digits.
  public var pin: String?
  /// The telephone as it is dialled; nil where not known.
  public var phone: String?
  /// When it is open, in the source's words.
  public var hours: String?
  /// The first day it served; nil where not known, which counts as "always".
  public var openedOn: CalendarDay?
  /// The first day it no longer served.
  public var closedOn: CalendarDay?
  /// Where it stands; nil where not known.
  public var point: LocatedPoint?
  /// Who says all this.
  public var source: String
  /// Everybody else's numbers of it.
  public var identifiers: [Identifier] = []
  /// Codes of services such as `delivery` or `laboratory`, sorted.
  public var services: [String] = []
  /// Codes of designations such as `AAM`, sorted.
  public var designations: [String] = []

  /// A facility of which the least is known.
  public init(name: String, typeCode: String, source: String, point: LocatedPoint? = nil) {
    self.name = name
    self.typeCode = typeCode
    self.source = source
    self.point = point
  }
}

/// Who owns and runs a facility.
public enum Ownership: String, CaseIterable, Sendable {
  case `public`
  case `private`
  /// A trust, a mission, a society: neither the state nor for profit.
  case trust
  case unknown
}

/// Whether a facility works.
public enum FacilityStatus: String, CaseIterable, Sendable {
  case working
  case notWorking = "not-working"
  case underConstruction = "under-construction"
  /// Made up for demonstration: no such facility exists.
  case demonstration
  case unknown
}

/// A number that some system gave a facility.
///
/// Two systems' equal numbers mean different things.
public struct Identifier: Hashable, Comparable, Sendable {
  /// The system in lower case, such as `hfr`, `nin`, `hmis`, `dhis2`, `osm` or `pmgsy`.
  public let system: String
  /// The number in that system.
  public let value: String

  /// A number with its system.
  public init(system: String, value: String) {
    self.system = system
    self.value = value
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.system, left.value) < (right.system, right.value)
  }
}

import Geodata
import Geodesy
import Registry
import Wording

/// A district or state of the tables that ship with nikat, by which a row's point is checked where
/// the register has no boundary for what the row declares.
enum TabulatedArea: Hashable {
  /// By its offset among the districts of the tables.
  ///
  /// Names of districts are not unique in India, so that one without its state is not sure.
  case district(Int, isSure: Bool)
  case state(State)

  /// The area that a row declares; nil where the tables do not know it.
  init?(_ declared: DeclaredArea) {
    let state = declared.state.flatMap { State.named($0) }
    let isElsewhere = declared.state != nil && state == nil
    let coded = declared.districtCodes.lazy.compactMap(District.init(code:)).first
    // Codes of two systems look alike: a code whose name says another district is not used.
    let district =
      Self.district(of: declared) ?? (declared.district == nil && !isElsewhere ? coded : nil)
    if let district, let offset = Districts.offsets[district] {
      self = .district(offset, isSure: state != nil || district == coded)
    } else if let state, declared.district == nil {
      self = .state(state)
    } else {
      return nil
    }
  }

  /// The district of the tables that a row names; a state that is not in the tables has districts
  /// of the same names.
  static func district(of declared: DeclaredArea) -> District? {
    let state = declared.state.flatMap { State.named($0) }
    if declared.state != nil, state == nil { return nil }
    return declared.district.flatMap { District.named($0, in: state) }
  }

  /// Whether a place is plainly somewhere else.
  func excludes(_ place: Coordinate) -> Bool {
    let found = Districts.index.firstArea(containing: place)
    switch self {
    case .district(let offset, let isSure): return found != offset && (isSure || found != nil)
    case .state(let state): return found.map { Districts.all[$0].district.state != state } ?? true
    }
  }

  /// The boundary.
  var outline: Outline {
    switch self {
    case .district(let offset, _):
      let (district, boundary) = Districts.all[offset]
      return Outline(boundary, of: district.name.english)
    case .state(let state):
      let parts = Districts.all.filter { $0.district.state == state }.flatMap(\.boundary.polygons)
      return Outline(MultiPolygon(parts), of: state.name.english)
    }
  }

  /// The districts of the tables, read when the first row needs them.
  private enum Districts {
    static let all = Array(District.boundaries)
    static let offsets = Dictionary(
      all.enumerated().map { ($1.district, $0) }, uniquingKeysWith: { first, _ in first })
    static let index = AreaIndex(all.map(\.boundary))
  }
}

extension District {
  /// The district with a code of one of the systems of the tables.
  init?(code: Identifier) {
    switch code.system {
    case "lgd": self.init(lgdCode: code.value)
    case "census2011": self.init(census2011Code: code.value)
    default: return nil
    }
  }
}

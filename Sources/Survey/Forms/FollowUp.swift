public import Geodesy
public import Registry
public import Wording

/// Which facilities are to be visited again, because what is known of them is stale or doubtful.
public struct FollowUp: Sendable {
  /// Why a facility is to be visited.
  public enum Reason: String, CaseIterable, Sendable {
    case pointMissing, accuracyPoor, accuracyUnknown, stale, typeUnknown, statusUnknown, areaUnknown

    /// The reason in words.
    public var label: Bilingual {
      switch self {
      case .pointMissing: Bilingual("no point", "बिंदु नहीं")
      case .accuracyPoor: Bilingual("point not accurate", "बिंदु सटीक नहीं")
      case .accuracyUnknown: Bilingual("accuracy not known", "सटीकता ज्ञात नहीं")
      case .stale: Bilingual("not visited since", "तब से दौरा नहीं")
      case .typeUnknown: Bilingual("type not known", "प्रकार ज्ञात नहीं")
      case .statusUnknown: Bilingual("status not known", "स्थिति ज्ञात नहीं")
      case .areaUnknown: Bilingual("district not known", "ज़िला ज्ञात नहीं")
      }
    }
  }

  /// Points with a larger radius of accuracy are to be taken again.
  public let accuracy: Distance
  /// Points taken before this day, or on no known day, are stale; nil if age does not matter.
  public let since: CalendarDay?

  /// What counts as doubtful.
  public init(accuracy: Distance = .meters(50), since: CalendarDay? = nil) {
    self.accuracy = accuracy
    self.since = since
  }

  /// Why a facility is to be visited; empty if there is nothing to ask.
  public func reasons(for facility: Facility) -> [Reason] {
    let draft = facility.draft
    var reasons: [Reason] = []
    if let point = draft.point {
      if let radius = point.accuracy {
        if radius > accuracy.meters { reasons.append(.accuracyPoor) }
      } else {
        reasons.append(.accuracyUnknown)
      }
      if let since, point.capturedOn.map({ $0 < since }) ?? true { reasons.append(.stale) }
    } else {
      reasons.append(.pointMissing)
    }
    if draft.typeCode == "unknown" { reasons.append(.typeUnknown) }
    if draft.status == .unknown { reasons.append(.statusUnknown) }
    if draft.areaID == nil { reasons.append(.areaUnknown) }
    return reasons
  }

  /// The facilities to be visited, in the order of a short way; those without a point come last.
  ///
  /// - Parameters:
  ///   - facilities: All that may be visited.
  ///   - start: Where the way begins; in the west if nil.
  /// - Returns: Each facility to visit with the reasons, at least one.
  public func visits(
    among facilities: some Sequence<Facility>, from start: Coordinate? = nil
  ) -> [(facility: Facility, reasons: [Reason])] {
    let doubtful = facilities.map { ($0, reasons(for: $0)) }.filter { !$0.1.isEmpty }
    let placed = doubtful.compactMap { visit in
      visit.0.draft.point.map { (visit, $0.coordinate) }
    }
    let order = VisitingOrder.order(placed.map(\.1), from: start)
    return order.map { placed[$0].0 } + doubtful.filter { $0.0.draft.point == nil }
  }
}

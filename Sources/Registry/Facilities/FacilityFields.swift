internal import Geodesy

/// The fields of a facility as texts, in a fixed order: what the change log holds, and what an
/// update compares.
///
/// A text is enough to put the value back.
struct FacilityFields {
  let values: [(field: String, value: String?)]

  init(of draft: FacilityDraft) {
    values = [
      ("name", draft.name),
      ("localName", draft.localName),
      ("typeCode", draft.typeCode),
      ("ownership", draft.ownership.rawValue),
      ("status", draft.status.rawValue),
      ("areaId", draft.areaID?.description),
      ("declaredDistrict", draft.declaredDistrict),
      ("declaredBlock", draft.declaredBlock),
      ("address", draft.address),
      ("pin", draft.pin),
      ("phone", draft.phone),
      ("hours", draft.hours),
      ("openedOn", draft.openedOn?.description),
      ("closedOn", draft.closedOn?.description),
      ("longitude", draft.point.map { "\($0.coordinate.longitude)" }),
      ("latitude", draft.point.map { "\($0.coordinate.latitude)" }),
      ("accuracy", draft.point?.accuracy.map { "\($0)" }),
      ("pointMethod", draft.point?.method?.rawValue),
      ("pointCapturedOn", draft.point?.capturedOn?.description),
      ("source", draft.source),
      ("identifiers", Self.list(draft.identifiers.sorted().map { "\($0.system)=\($0.value)" })),
      ("services", Self.list(draft.services)),
      ("designations", Self.list(draft.designations)),
    ]
  }

  /// What differs from an earlier state, field by field.
  func changes(since earlier: Self) -> [(field: String, before: String?, after: String?)] {
    zip(earlier.values, values).compactMap { before, after in
      before.value == after.value ? nil : (after.field, before.value, after.value)
    }
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.sorted().joined(separator: " ")
  }
}

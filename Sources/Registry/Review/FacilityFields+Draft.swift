internal import FoundationEssentials
internal import Geodesy

extension FacilityFields {
  /// The fields as one text, which ``draft(from:)`` reads.
  var text: String {
    let known = values.compactMap { field, value in value.map { (field, $0) } }
    let pairs = Dictionary(uniqueKeysWithValues: known)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = (try? encoder.encode(pairs)) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }

  /// A facility from the text of its fields; nil if that is none.
  static func draft(from text: String) -> FacilityDraft? {
    guard
      let fields = try? JSONDecoder().decode([String: String].self, from: Data(text.utf8)),
      let name = fields["name"], let type = fields["typeCode"]
    else { return nil }
    var draft = FacilityDraft(name: name, typeCode: type, source: fields["source"] ?? "")
    set(fields.mapValues { $0 }, in: &draft)
    return draft
  }

  /// Sets fields as the change log has them; what it does not name stays.
  static func set(_ fields: [String: String?], in draft: inout FacilityDraft) {
    for (field, value) in fields { set(field, value, in: &draft) }
    setPoint(fields, in: &draft)
  }

  private static func set(_ field: String, _ value: String?, in draft: inout FacilityDraft) {
    switch field {
    case "name": draft.name = value ?? draft.name
    case "localName": draft.localName = value
    case "typeCode": draft.typeCode = value ?? draft.typeCode
    case "ownership": draft.ownership = value.flatMap { Ownership(rawValue: $0) } ?? .unknown
    case "status": draft.status = value.flatMap { FacilityStatus(rawValue: $0) } ?? .unknown
    case "areaId": draft.areaID = value.flatMap { Int64($0) }.map { Area.ID($0) }
    case "declaredDistrict": draft.declaredDistrict = value
    case "declaredBlock": draft.declaredBlock = value
    case "address": draft.address = value
    case "pin": draft.pin = value
    case "phone": draft.phone = value
    case "hours": draft.hours = value
    case "openedOn": draft.openedOn = value.flatMap { try? CalendarDay($0) }
    case "closedOn": draft.closedOn = value.flatMap { try? CalendarDay($0) }
    case "source": draft.source = value ?? draft.source
    case "identifiers": draft.identifiers = list(value).compactMap(identifier)
    case "services": draft.services = list(value)
    case "designations": draft.designations = list(value)
    default: break
    }
  }

  private static func setPoint(_ fields: [String: String?], in draft: inout FacilityDraft) {
    func number(_ field: String, _ known: Double?) -> Double? {
      fields[field].map { $0.flatMap { Double($0) } } ?? known
    }
    let known = draft.point
    guard let longitude = number("longitude", known?.coordinate.longitude),
      let latitude = number("latitude", known?.coordinate.latitude),
      let place = try? Coordinate(longitude: longitude, latitude: latitude)
    else { return draft.point = nil }
    let method = fields["pointMethod"].map { $0.flatMap { PointMethod(rawValue: $0) } }
    let day = fields["pointCapturedOn"].map { $0.flatMap { try? CalendarDay($0) } }
    draft.point = LocatedPoint(
      place, accuracy: number("accuracy", known?.accuracy), method: method ?? known?.method,
      capturedOn: day ?? known?.capturedOn)
  }

  private static func list(_ text: String?) -> [String] {
    text?.split(separator: " ").map(String.init) ?? []
  }

  private static func identifier(_ text: String) -> Identifier? {
    let parts = text.split(separator: "=", maxSplits: 1)
    return parts.count == 2 ? Identifier(system: String(parts[0]), value: String(parts[1])) : nil
  }
}

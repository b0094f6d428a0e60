import Geodata

/// An organisation unit of DHIS2, as its own JSON or as GeoJSON tells it.
///
/// Units with a boundary, and units with units below them, are districts and the like: their row says
/// so in `category`. Coordinates are longitude first, in a geometry or, before version 2.32, in a
/// text.
struct OrganisationUnit {
  /// Its cells.
  let row: FormRow

  /// The category of units that are areas and no facilities.
  static let jurisdiction = "jurisdiction"

  init(_ unit: FormValue) {
    let facts = unit["properties"] ?? unit
    var row = FormRow()
    row.add("name", facts["name"]?.text ?? facts["displayName"]?.text)
    row.add("dhis2", unit["id"]?.text ?? facts["id"]?.text)
    row.add("code", facts["code"]?.text)
    row.add("description", facts["description"]?.text)
    let groups = (facts["organisationUnitGroups"] ?? facts["groups"])?.elements ?? []
    let labels = groups.compactMap { $0["name"]?.text ?? $0["displayName"]?.text ?? $0.text }
    row.add("type", labels.first(where: Self.isType))
    row.add("groups", labels.joined(separator: "; "))
    row.add("openingDate", facts["openingDate"]?.text)
    row.add("closedDate", facts["closedDate"]?.text)
    row.add("address", facts["address"]?.text)
    row.add("phoneNumber", facts["phoneNumber"]?.text)
    row.add("level", facts["level"]?.text)
    row.add("parent", facts["parent"]?["name"]?.text ?? facts["parentName"]?.text)
    row.add("path", facts["path"]?.text ?? facts["parentGraph"]?.text)
    let place = unit["geometry"] ?? Self.geometry(facts["coordinates"]?.text)
    if let place, place["type"]?.text == "Point", let position = Self.position(place) {
      row.geometry = .point(position)
    }
    let isDrawn = place?["type"]?.text?.hasSuffix("Polygon") ?? false
    let hasBelow =
      facts["children"].map { !($0.elements.isEmpty || $0.text == "") } ?? false
      || facts["leaf"]?.text == "false"
    if isDrawn || hasBelow { row.add("category", Self.jurisdiction) }
    self.row = row
  }

  private static func isType(_ label: String) -> Bool {
    if case .type = FacilityTypeRecognizer.shared.recognize(label) { return true }
    return false
  }

  private static func position(_ point: FormValue) -> Geometry.Position? {
    let numbers = point["coordinates"]?.elements.compactMap { $0.text.flatMap(Double.init) } ?? []
    guard numbers.count >= 2 else { return nil }
    return Geometry.Position(longitude: numbers[0], latitude: numbers[1])
  }

  /// The text of old versions: `[85.1,25.6]`, or lists of lists for areas.
  private static func geometry(_ text: String?) -> FormValue? {
    guard let text, let list = try? FormValue(json: Array(text.utf8)[...]),
      let first = list.elements.first
    else { return nil }
    let type: String
    if case .list = first { type = "Polygon" } else { type = "Point" }
    return .group([
      FormValue.Member(name: "type", value: .text(type)),
      FormValue.Member(name: "coordinates", value: list),
    ])
  }
}

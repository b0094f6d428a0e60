import Geodata

/// A Location or Organization of FHIR R4, as IHE's mCSD profiles it.
///
/// An organization says who runs a location; what it knows is told with the location, by
/// ``FHIRBundle``. Alone it is a row without a place.
struct FHIRResource {
  /// Location, Organization or whatever else it is.
  let type: String
  /// Its own id, by which others refer to it.
  let reference: String
  /// The organization that manages a location.
  let manager: String?
  /// Its cells.
  var row: FormRow

  /// A resource, or the entry of a bundle that holds one.
  init(_ value: FormValue) {
    let resource = value["resource"] ?? value
    type = resource["resourceType"]?.text ?? ""
    reference = "\(type)/\(resource["id"]?.text ?? "")"
    manager = resource["managingOrganization"]?["reference"]?.text
    row = FormRow()
    row.add("resourceType", type)
    row.add("resourceId", resource["id"]?.text)
    row.add("name", resource["name"]?.text)
    row.add("localName", resource["alias"]?.elements.first?.text)
    row.add("description", resource["description"]?.text)
    let codings = Self.codings(resource["type"])
    row.add("type", Self.typeWords(codings))
    if codings.contains(where: { $0.code.hasSuffix("jurisdiction") }) {
      row.add("category", OrganisationUnit.jurisdiction)
    }
    row.add("status", resource["status"]?.text ?? resource["active"]?.text)
    for identifier in resource["identifier"]?.elements ?? [] {
      row.add(Self.field(ofSystem: identifier["system"]?.text ?? ""), identifier["value"]?.text)
    }
    takeAddress(resource["address"]?.elements.first)
    for contact in resource["telecom"]?.elements ?? [] where contact["system"]?.text == "phone" {
      row.add("phone", contact["value"]?.text)
    }
    row.add("partOf", resource["partOf"]?["display"]?.text)
    row.add("managingOrganization", resource["managingOrganization"]?["display"]?.text)
    row.add("latitude", resource["position"]?["latitude"]?.text)
    row.add("longitude", resource["position"]?["longitude"]?.text)
  }

  private mutating func takeAddress(_ address: FormValue?) {
    guard let address else { return }
    let lines = address["line"]?.elements.compactMap(\.text) ?? []
    row.add("address", address["text"]?.text ?? lines.joined(separator: ", "))
    row.add("city", address["city"]?.text)
    row.add("district", address["district"]?.text)
    row.add("state", address["state"]?.text)
    row.add("pincode", address["postalCode"]?.text)
  }

  /// What the codes and labels of `type` are.
  private static func codings(_ types: FormValue?) -> [(code: String, words: String)] {
    (types?.elements ?? []).flatMap { type -> [(code: String, words: String)] in
      let codings = type["coding"]?.elements ?? []
      let words = codings.map { ($0["code"]?.text ?? "", $0["display"]?.text ?? "") }
      return words + [("", type["text"]?.text ?? "")]
    }
  }

  /// The words that say a type; mCSD's own `facility` says none.
  private static func typeWords(_ codings: [(code: String, words: String)]) -> String? {
    let texts = codings.flatMap { [$0.words, $0.code] }.filter { text in
      !text.isEmpty && !text.lowercased().hasSuffix("facility")
    }
    return texts.first {
      if case .type = FacilityTypeRecognizer.shared.recognize($0) { true } else { false }
    } ?? texts.first
  }

  /// Our name for a system of identifiers, by the words in its address.
  private static func field(ofSystem system: String) -> String {
    let system = system.lowercased()
    let known = [
      ("facility.abdm", "hfr"), ("facility.ndhm", "hfr"), ("hfr", "hfr"), ("nin", "nin"),
      ("hmis", "hmis"), ("dhis2", "dhis2"), ("openstreetmap", "osm"),
    ]
    let parts = system.split { "/:.-_#".contains($0) }
    return known.first { word, _ in
      word.contains(".") ? system.contains(word) : parts.contains { $0 == word }
    }?.1 ?? "identifier"
  }
}

/// The resources of a bundle, organizations joined to the locations that they manage.
struct FHIRBundle {
  /// A row for each resource in its order.
  ///
  /// A location takes what only its organization knows. The organization's own row then says so in
  /// `category`, so that it is counted and not taken for a second facility.
  static func rows(of resources: [FHIRResource]) -> [FormRow] {
    var organizations: [String: FHIRResource] = [:]
    for resource in resources where resource.type == "Organization" {
      organizations[resource.reference] = resource
    }
    let managers = Set(resources.filter { $0.type == "Location" }.compactMap(\.manager))
    return resources.map { resource in
      var row = resource.row
      if resource.type == "Location", let manager = resource.manager.flatMap({ organizations[$0] })
      {
        let taken = ["resourceType", "resourceId", "name", "status", "category"]
        for cell in manager.row.cells where !taken.contains(cell.name) && row[cell.name] == nil {
          row.cells.append(cell)
        }
        row.add("managingOrganization", manager.row["name"])
      }
      if resource.type == "Organization", managers.contains(resource.reference) {
        row.add("category", managed)
      }
      return row
    }
  }

  /// The category of organizations whose locations are rows of their own.
  static let managed = "organization"
}

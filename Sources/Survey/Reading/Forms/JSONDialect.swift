import Wording

/// Which system wrote a JSON document, and so what its objects mean.
enum JSONDialect: Sendable, CaseIterable {
  case geoJSON, odata, kobo, fhir, dhis2

  /// The members of a document under which its objects may stand.
  var lists: [String] {
    switch self {
    case .geoJSON: ["features"]
    case .odata: ["value"]
    case .kobo: ["results"]
    case .fhir: ["entry"]
    case .dhis2: ["organisationUnits", "features"]
    }
  }

  /// What it is called, for a person.
  var name: Bilingual {
    switch self {
    case .geoJSON: Bilingual("GeoJSON", "GeoJSON")
    case .odata: Bilingual("submissions of ODK (OData JSON)", "ODK की प्रस्तुतियाँ (OData JSON)")
    case .kobo: Bilingual("submissions of KoboToolbox (JSON)", "KoboToolbox की प्रस्तुतियाँ (JSON)")
    case .fhir: Bilingual("FHIR resources (JSON)", "FHIR संसाधन (JSON)")
    case .dhis2: Bilingual("organisation units of DHIS2", "DHIS2 की संगठन इकाइयाँ")
    }
  }

  /// Recognises a document by the names in its first bytes.
  init(sample: [UInt8]) {
    let head = String(decoding: sample.prefix(65_536), as: UTF8.self)
    func has(_ names: String...) -> Bool { names.allSatisfy { head.contains("\"\($0)\"") } }
    if has("resourceType") {
      self = .fhir
    } else if has("organisationUnits") || has("features", "parentGraph") {
      self = .dhis2
    } else if has("@odata.context") || has("__id", "__system") {
      self = .odata
    } else if has("_xform_id_string") || has("formhub/uuid") || has("_submission_time", "_uuid") {
      self = .kobo
    } else {
      self = .geoJSON
    }
  }

  /// The rows that one object of the document makes; nil where it is read as a feature.
  ///
  /// - Throws: ``JSONError`` if it is no JSON.
  func rows(of object: ArraySlice<UInt8>) throws(JSONError) -> [FormRow]? {
    switch self {
    case .geoJSON: return nil
    case .odata: return FormRow.rows(of: ODataSubmission.answers(in: try FormValue(json: object)))
    case .kobo: return FormRow.rows(of: KoboSubmission.answers(in: try FormValue(json: object)))
    case .fhir: return [FHIRResource(try FormValue(json: object)).row]
    case .dhis2: return [OrganisationUnit(try FormValue(json: object)).row]
    }
  }
}

import Testing
import Wording

@testable import Survey

/// The answers of survey servers, in the forms that their own documentation and tests show.
@Suite struct JSONDialectTests {
  private func records(_ text: String) throws -> [Record] {
    let bytes = Array(text.utf8)
    var parser = DocumentParser(file: "a.json", dialect: JSONDialect(sample: bytes))
    return try parser.records(of: bytes, chunk: 11)
  }

  private func cells(_ text: String) throws -> [[String: String]] {
    try records(text).map { record in
      record.fields.reduce(into: [:]) { if !$1.value.isEmpty { $0[$1.name] = $1.value } }
    }
  }

  @Test func `OData gives geopoints back as forms write them`() throws {
    #expect(
      try cells(
        #"""
        {"value":[{"__id":"uuid:85cb","__system":{"submissionDate":"2024-09-18T08:01:00.000Z",
        "submitterName":"Asha","deletedAt":null},"grp":{"name":"PHC","gps":{"type":"Point",
        "coordinates":[85.5,26.1,53],"properties":{"accuracy":4.8}}},"line":{"type":"LineString",
        "coordinates":[[85.1,25.1],[85.2,25.2]]},"room@odata.navigationLink":"x","room":[{"beds":6},
        {"beds":2}]}],"@odata.context":"https://example.org/$metadata#Submissions"}
        """#) == [
          [
            "instanceID": "uuid:85cb", "__system/submissionDate": "2024-09-18T08:01:00.000Z",
            "__system/submitterName": "Asha", "grp/name": "PHC", "grp/gps": "26.1 85.5 53 4.8",
            "line": "25.1 85.1 0; 25.2 85.2 0", "room[]/beds": "6; 2",
          ]
        ])
  }

  @Test func `Kobo gives its own point only where no answer is one`() throws {
    let envelope = { (answers: String) in
      #"{"count":1,"next":null,"results":[{"_id":1,"_xform_id_string":"a","#
        + #""_geolocation":[25.97,85.01],"_attachments":[{"filename":"x"}],"#
        + #""_validation_status":{"uid":"v","label":"Approved"},"# + answers + "}]}"
    }
    let typed = try cells(
      envelope(#""g/place":"25.97012 85.01094 -14.43 4.969","g/r":[{"g/r/b":"6"},{"g/r/b":"2"}]"#))
    #expect(
      typed == [
        [
          "_submission_number": "1", "_xform_id_string": "a", "_validation_status": "Approved",
          "g/place": "25.97012 85.01094 -14.43 4.969", "g/r[]/b": "6; 2",
        ]
      ])
    #expect(try cells(envelope(#""name":"x""#))[0]["_geolocation"] == "25.97 85.01")
  }

  @Test func `FHIR joins an organization to its location`() throws {
    let rows = try cells(
      #"""
      {"resourceType":"Bundle","type":"searchset","entry":[
      {"resource":{"resourceType":"Organization","id":"O1","name":"Org","identifier":
      [{"system":"https://nin.example.gov.in","value":"1234567890"}]}},
      {"resource":{"resourceType":"Location","id":"L1","status":"active","name":"APHC Naya Tola",
      "identifier":[{"system":"https://facility.abdm.gov.in","value":"IN1010000001"}],
      "type":[{"coding":[{"code":"facility"}]},{"coding":[{"code":"PHC"}]}],
      "position":{"longitude":85.1376,"latitude":25.5941},"address":{"line":["NH 57"],
      "district":"Patna","postalCode":"800001"},"managingOrganization":{"reference":"Organization/O1"}}},
      {"resource":{"resourceType":"Location","id":"D","name":"Patna","type":[{"coding":
      [{"system":"urn:ietf:rfc:3986","code":"urn:ihe:iti:mcsd:2019:jurisdiction"}]}]}}]}
      """#)
    #expect(
      rows[1] == [
        "resourceType": "Location", "resourceId": "L1", "status": "active",
        "name": "APHC Naya Tola", "hfr": "IN1010000001", "nin": "1234567890", "type": "PHC",
        "latitude": "25.5941", "longitude": "85.1376", "address": "NH 57", "district": "Patna",
        "pincode": "800001", "managingOrganization": "Org",
      ])
    #expect(rows.map { $0["category"] } == ["organization", nil, "jurisdiction"])
    #expect(try cells(#"{"resourceType":"Location","name":"A"}"#)[0]["name"] == "A")
  }

  @Test func `DHIS2 tells facilities and districts apart in all of its forms`() throws {
    let rows = try records(
      #"""
      {"pager":{"page":1},"organisationUnits":[
      {"id":"O6uvpzGd5pu","name":"Bo","code":"OU_1","geometry":{"type":"Point","coordinates":[85.3,26.1]},
      "organisationUnitGroups":[{"name":"Public"},{"name":"PHC"}]},
      {"id":"O6uvpzGd5pv","name":"Old","coordinates":"[85.4,26.2]"},
      {"id":"O6uvpzGd5pw","name":"District","coordinates":"[[[85.1,26.1],[85.2,26.1],[85.1,26.1]]]"},
      {"id":"O6uvpzGd5px","name":"Above","children":[{"id":"O6uvpzGd5pu"}]}]}
      """#)
    #expect(
      rows.map(\.geometry) == [
        .point(Geometry.Position(longitude: 85.3, latitude: 26.1)),
        .point(Geometry.Position(longitude: 85.4, latitude: 26.2)), nil, nil,
      ])
    #expect(
      rows.map { $0.text(named: "category") ?? "" } == ["", "", "jurisdiction", "jurisdiction"])
    #expect(rows[0].text(named: "type") == "PHC" && rows[0].text(named: "dhis2") == "O6uvpzGd5pu")
    let features = try cells(
      #"""
      {"type":"FeatureCollection","features":[{"type":"Feature","id":"O6uvpzGd5pu","geometry":
      {"type":"Point","coordinates":[85.3,26.1]},"properties":{"code":"OU_1","name":"Bo","level":"4",
      "parent":"x","parentGraph":"/a/b","groups":["CHC"]}}]}
      """#)
    #expect(features[0]["dhis2"] == "O6uvpzGd5pu" && features[0]["type"] == "CHC")
  }

  @Test func `plain GeoJSON and lists stay what they were`() throws {
    #expect(
      JSONDialect(sample: Array(#"{"type":"FeatureCollection","features":[]}"#.utf8)) == .geoJSON)
    #expect(
      try cells(#"[{"value":[1,2],"results":{"a":1}}]"#) == [
        ["value": "[1,2]", "results": "{\"a\":1}"]
      ])
  }
}

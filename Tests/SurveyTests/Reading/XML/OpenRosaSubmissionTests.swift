import Testing
import Wording

@testable import Survey

@Suite struct OpenRosaSubmissionTests {
  private func cells(_ text: String) throws -> [[String: String]] {
    OpenRosaSubmission(try XMLReader.root(of: Array(text.utf8))).rows.map { row in
      row.cells.reduce(into: [:]) { $0[$1.name] = $1.value }
    }
  }

  /// After the example in the specification of the OpenRosa metadata schema.
  private func form(_ meta: String, prefix: String = "") -> String {
    """
    <data id="visit" version="3" xmlns:orx="http://openrosa.org/xforms">
      <name> प्रा. स्वा. केन्द्र </name>
      <grp><location>25.5941 85.1376 53.0 4.8</location></grp>
      <services>opd delivery lab</services>
      <room><beds>6</beds></room><room><beds>2</beds></room>
      <\(prefix)meta><\(prefix)instanceID>uuid:82724cc5</\(prefix)instanceID>\(meta)</\(prefix)meta>
    </data>
    """
  }

  @Test(arguments: ["", "orx:"]) func `meta is read in either namespace`(prefix: String) throws {
    let deprecated = "<\(prefix)deprecatedID>uuid:old</\(prefix)deprecatedID>"
    #expect(
      try cells(form(deprecated, prefix: prefix)) == [
        [
          "formId": "visit", "formVersion": "3", "name": "प्रा. स्वा. केन्द्र",
          "grp/location": "25.5941 85.1376 53.0 4.8", "services": "opd delivery lab",
          "room[]/beds": "6; 2", "meta/instanceID": "uuid:82724cc5",
          "meta/deprecatedID": "uuid:old",
        ]
      ])
  }

  @Test func `repeats with places of their own are rows`() throws {
    let rows = try cells(
      """
      <data id="v"><village>Kanti</village>
      <facility><n>A</n><gps>25.1 85.1 0 5</gps><room><b>1</b></room><room><b>2</b></room></facility>
      <facility><n>B</n><gps>25.2 85.2 0 5</gps></facility><tool>x</tool><tool>y</tool></data>
      """)
    #expect(rows.map { $0["facility/n"] } == ["A", "B"])
    #expect(rows.map { $0["facility/gps"] } == ["25.1 85.1 0 5", "25.2 85.2 0 5"])
    #expect(rows.allSatisfy { $0["village"] == "Kanti" && $0["tool"] == "x; y" })
    #expect(rows[0]["facility/room[]/b"] == "1; 2" && rows[1]["facility/room[]/b"] == nil)
  }

  @Test func `an entity tells its list and its id, an envelope is taken off`() throws {
    let rows = try cells(
      """
      <submission xmlns="http://opendatakit.org/submissions"><data><visit id="visit"><meta>
      <entity dataset="facilities" id="11f0" update="1"><label>PHC</label></entity></meta></visit></data>
      </submission>
      """)
    #expect(
      rows == [
        [
          "formId": "visit", "meta/entity/label": "PHC", "meta/entity/entityList": "facilities",
          "meta/entity/entityId": "11f0",
        ]
      ])
  }

  @Test func `of encrypted answers only the key is known`() throws {
    let root = try XMLReader.root(
      of: Array(
        """
        <data id="e" encrypted="yes"><base64EncryptedKey>x</base64EncryptedKey>
        <orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>
        """.utf8))
    let submission = OpenRosaSubmission(root)
    #expect(submission.isEncrypted)
    #expect(submission.rows.map { $0.cells.map(\.name) } == [["formId", "meta/instanceID"]])
  }

  @Test func `each record knows its file, and one part of several its number`() throws {
    var records = SubmissionRecords(file: "visits")
    records.add(
      Array("<d id='a'><f><g>25.1 85.1</g></f><f><g>25.2 85.2</g></f></d>".utf8),
      at: .member(1, "a.xml"))
    records.add(Array("<d id='a'><f>".utf8), at: .member(2, "b.xml"))
    let taken = records.takeBatch()
    let batch = try #require(taken)
    #expect(
      batch.map(\.place) == ["visits/a.xml, part 1", "visits/a.xml, part 2", "visits/b.xml"])
    #expect(batch[2].problems.map(\.kind) == [.rowNotXML])
    #expect(Array(batch[0].raw) == Array(batch[1].raw))
  }
}

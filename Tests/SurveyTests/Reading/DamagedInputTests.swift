import Fixtures
import Testing
import Wording

@testable import Survey

/// Every reader survives what transport, bad tools and ill will make of a file.
///
/// It reads on or refuses, and never ends the process. Seeded, so that a case that fails can be seen again.
@Suite struct DamagedInputTests {
  /// How often each input is damaged; `NIKAT_FUZZ` asks for more.
  static let cases = FuzzLength.cases

  static let xml = Array(
    """
    <?xml version="1.0"?><data id="v" version='2' xmlns:orx="http://openrosa.org/xforms"><name>प्रा &amp; &#x901;</name>
    <g><p>25.1 85.1 0 4</p></g><r><b>1</b></r><r><b>2</b></r><![CDATA[x]]><orx:meta><orx:instanceID>u</orx:instanceID></orx:meta></data>
    """.utf8)

  @Test func `submissions in XML`() throws {
    var numbers = SeededGenerator(seed: 1)
    for _ in 0..<Self.cases {
      var records = SubmissionRecords(file: "a")
      records.add(numbers.damage(Self.xml), at: .feature(1))
      let taken = records.takeBatch()
      let batch = try #require(taken)
      #expect(!batch.isEmpty)
    }
  }

  static let documents: [String] = [
    #"{"value":[{"__id":"u","__system":{"a":1},"p":{"type":"Point","coordinates":[85,26,1]},"r":[{"b":1}]}]}"#,
    #"{"results":[{"_uuid":"a","_submission_time":"x","_geolocation":[25.1,85.1],"g/r":[{"g/r/b":"1"}]}]}"#,
    #"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Location","id":"L","position":{"latitude":1}}}]}"#,
    #"{"organisationUnits":[{"id":"O6uvpzGd5pu","coordinates":"[85.1,26.1]","children":[],"geometry":{"type":"Point","coordinates":[1,2]}}]}"#,
  ]

  @Test(arguments: documents) func `answers of survey servers in JSON`(text: String) throws {
    var numbers = SeededGenerator(seed: 2)
    let bytes = Array(text.utf8)
    let dialect = JSONDialect(sample: bytes)
    for _ in 0..<Self.cases {
      var parser = DocumentParser(file: "a", dialect: dialect)
      let damaged = numbers.damage(bytes)
      do throws(Problem) {
        try parser.read(damaged)
        try parser.end()
      } catch {
        #expect(!error.message(in: .hindi).isEmpty)
      }
      _ = parser.takeBatch()
    }
  }

  @Test func `archives of linked tables`() throws {
    var numbers = SeededGenerator(seed: 3)
    let root = Array("name,KEY,Status\nA,uuid:1,\n\"B\",uuid:2,x\n".utf8)
    let child = Array("beds,PARENT_KEY,KEY\n6,uuid:1,uuid:1/r[1]\n2,uuid:2/q,\n".utf8)
    for _ in 0..<Self.cases {
      let repeats = RepeatedAnswers()
      var inner = DelimitedParser(file: "b", delimiter: UInt8(ascii: ","))
      try? inner.read(numbers.damage(child))
      try? inner.end()
      if let batch = inner.takeBatch() { repeats.take(batch, as: "r") }
      var parser = LinkedParser(file: "a", repeats: repeats)
      try? parser.read(numbers.damage(root))
      try? parser.end()
      _ = parser.takeBatch()
    }
  }

  @Test func `profiles`() {
    var numbers = SeededGenerator(seed: 4)
    let text = Array("# p\nname = A\nlatitude=b = c\n\npreset = pmgsy\n".utf8)
    for _ in 0..<Self.cases {
      let damaged = String(decoding: numbers.damage(text), as: UTF8.self)
      _ = try? MappingProfile(damaged, file: "p", fields: ["name", "latitude"])
    }
  }
}

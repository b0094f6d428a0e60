import Testing

@testable import Survey

@Suite struct XMLReaderTests {
  private func root(_ text: String) throws(XMLError) -> XMLElement {
    try XMLReader.root(of: Array(text.utf8))
  }

  @Test func `elements, attributes and texts are read, prefixes dropped`() throws {
    let read = try root(
      """
      <?xml version="1.0" encoding="UTF-8"?><!-- a -- b -->
      <d:data xmlns:d="urn:x" id='a&quot;b' d:version="2">
        <नाम>का&#x901;टी &amp; <![CDATA[<b>]]></नाम><empty/><orx:meta><orx:instanceID>u</orx:instanceID></orx:meta>
      </d:data>
      <?end?>
      """)
    #expect(read.name == "data" && read.attributes == ["id": "a\"b", "version": "2"])
    #expect(read.children.map(\.name) == ["नाम", "empty", "meta"])
    #expect(read.children[0].text == "काँटी & <b>")
    #expect(read.children[2].children[0].name == "instanceID")
  }

  /// What XML 1.0 calls not well-formed, and what could read other files or expand without end.
  @Test(arguments: [
    ("<a><b></a></b>", XMLError.Rule.endExpected), ("<a>", .unexpectedEnd), ("", .elementExpected),
    ("<a></ab>", .endExpected), ("<a b=c/>", .badAttribute), ("<a b=\"1\"c=\"2\"/>", .badAttribute),
    ("<a>&nbsp;</a>", .badReference), ("<a>&#0;</a>", .badReference), ("<a>&</a>", .badReference),
    ("<a/><b/>", .trailing), ("<1/>", .badName), ("<a b=\"<\"/>", .badAttribute),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", .declaration),
    ("<a><!ENTITY x \"y\"></a>", .declaration),
  ])
  func `what is not well-formed is refused`(text: String, rule: XMLError.Rule) {
    let error = #expect(throws: XMLError.self) { try root(text) }
    #expect(error?.rule == rule)
  }

  @Test func `depth and size are bounded`() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(#expect(throws: XMLError.self) { try root(deep) }?.rule == .tooDeep)
    let wide = "<a>" + String(repeating: "<b/>", count: 20_001) + "</a>"
    #expect(#expect(throws: XMLError.self) { try root(wide) }?.rule == .tooMany)
  }
}

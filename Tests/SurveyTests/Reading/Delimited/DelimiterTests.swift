import Testing

@testable import Survey

@Suite struct DelimiterTests {
  @Test(arguments: [
    ("a,b\n1,2\n", ","), ("a;b\n1,5;2\n", ";"), ("a\tb\n1\t2,3\n", "\t"), ("a|b\n1|2\n", "|"),
    ("name;lat;lon\n\"x, y\";25,1;85,2\n", ";"), ("name,note\nx,a;b;c\ny,a;b\n", ","),
    ("one\n1\n", ","), ("a;b", ";"),
  ])
  func `the separator under which rows agree is found`(table: String, separator: String) {
    #expect(Delimiter.sniffed(from: Array(table.utf8)) == Character(separator).asciiValue)
  }
}

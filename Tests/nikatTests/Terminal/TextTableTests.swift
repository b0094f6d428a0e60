import Exchange
import Testing

@testable import nikat

@Suite struct TextTableTests {
  @Test func `numbers stand to the right, texts to the left, whatever the script`() {
    let lines = table(
      ["नाम", "Distance"],
      [
        [.text("मुजफ्फरपुर"), .number(412.5, .exactly(1))],
        [.text("PHC"), .number(12_000, .exactly(1))],
        [.text("東京"), .missing],
      ])
    #expect(
      lines == """
        नाम      Distance
        मुजफ्फरपुर     412.5
        PHC       12000.0
        東京

        """)
  }

  @Test func `without rows there is no table`() {
    #expect(table(["Name"], []) == "")
  }

  @Test func `the widest text gives way to a narrow terminal, numbers never`() {
    let rows: [[Value]] = [
      [.text("Referral Hospital Sakra"), .text("Muzaffarpur"), .integer(123_456_789)]
    ]
    #expect(
      table(["Name", "District", "People"], rows, fitting: 36) == """
        Name          District        People
        Referral Ho…  Muzaffarpur  123456789

        """)
  }

  @Test func `a column of which nothing is known is left out, unless more rows may come`() {
    let row: [Value] = [.text("PHC"), .missing, .integer(1)]
    #expect(table(["Name", "Phone", "Beds"], [row]) == "Name  Beds\nPHC      1\n")
    var table = TextTable(headings: ["Name", "Phone", "Beds"])
    var text = ""
    for _ in 1...1001 { table.append(row, to: &text) }
    table.end(into: &text)
    #expect(text.hasPrefix("Name  Phone  Beds\n"))
  }

  @Test func `a terminal too narrow for most columns gets rows one below another`() {
    let row: [Value] = [
      .text("Referral Hospital"), .text("Muzaffarpur"), .text("north-east"), .integer(3), .missing,
    ]
    #expect(
      table(["Name", "District", "Direction", "N", "Phone"], [row, row], fitting: 30) == """
        Name       Referral Hospital
        District   Muzaffarpur
        Direction  north-east
        N          3

        Name       Referral Hospital
        District   Muzaffarpur
        Direction  north-east
        N          3

        """)
  }

  @Test func `a line break in a name does not tear the table`() {
    #expect(table(["A"], [[.text("x\ny\tz")]]) == "A\nx y z\n")
  }

  @Test func `rows keep coming after the widths are decided`() {
    var table = TextTable(headings: ["N"])
    var text = ""
    for number in 1...1500 { table.append([.integer(number)], to: &text) }
    table.end(into: &text)
    #expect(text.split(separator: "\n").count == 1501)
    #expect(text.hasPrefix("   N\n   1\n") && text.hasSuffix("1499\n1500\n"))
  }

  private func table(_ headings: [String], _ rows: [[Value]], fitting width: Int? = nil) -> String {
    var table = TextTable(headings: headings, fitting: width)
    var text = ""
    for row in rows { table.append(row, to: &text) }
    table.end(into: &text)
    return text
  }
}

import Geodata
import Survey
import Wording

/// What `nikat demo` says when it is done: what was made, and what to ask next.
struct DemoReport {
  private let demonstration: Demonstration
  private let path: String
  /// What to add to a command so that it asks this register.
  private let option: String

  init(of demonstration: Demonstration, at path: String, isDefault: Bool) {
    self.demonstration = demonstration
    self.path = path
    option = isDefault ? "" : " --db \(Self.quoted(path))"
  }

  /// The report in one language.
  func text(in language: Language) -> String {
    let state = demonstration.state.name[language]
    let details = [
      "path": path, "state": state, "districts": "\(demonstration.districtCount)",
      "settlements": "\(demonstration.settlementCount)", "people": "\(demonstration.people)",
      "facilities": "\(demonstration.facilityCount)",
    ]
    let heading = Self.heading.said(in: language, with: details)
    let width = demonstration.facilities.map { "\($0.count)".count }.max() ?? 0
    let lines = demonstration.facilities.map { type, count in
      let number = "\(count)"
      let indent = String(repeating: " ", count: 2 + width - number.count)
      return "\(indent)\(number)  \(type.label[language])"
    }
    let asks = Self.questions.map { "  \($0)\(option)" }
    return ([heading] + lines + ["", Self.warning[language], "", Self.next[language]] + asks)
      .joined(separator: "\n") + "\n"
  }

  private static let heading = Bilingual(
    "{path}: {state}, {districts} districts, {people} people in {settlements} places, "
      + "{facilities} facilities:",
    "{path}: {state}, {districts} ज़िले, {settlements} जगहों में {people} लोग, {facilities} केंद्र:")

  private static let warning = Bilingual(
    "Every facility is made up and says so: its name begins with Demo. Never send anyone there.",
    "हर केंद्र दिखावटी है और यही बताता है: नाम के आगे \"नमूना\" लिखा है। किसी को वहाँ न भेजें।")

  private static let next = Bilingual("Ask next:", "अब पूछें:")

  private static let questions = [
    "nikat nearest \"मुजफ्फरपुर\"", "nikat nearest --pin 842001 --type PHC",
    "nikat coverage norms --by district",
  ]

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: byte >= 0x80
      }
    }
    return isPlain
      ? path
      : "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}

import Testing
import Wording

@testable import Survey

@Suite struct PatientIdentifierTests {
  private func kind(_ text: String) -> PatientIdentifier? {
    PatientIdentifier.first(in: Array(text.utf8)[...])?.kind
  }

  /// 2363 is Wikipedia's example of Verhoeff's scheme (236 with its check digit 3).
  @Test func `Verhoeff's checksum is reckoned right`() {
    #expect(PatientIdentifier.hasVerhoeffChecksum([2, 3, 6, 3]))
    #expect(!PatientIdentifier.hasVerhoeffChecksum([2, 3, 6, 4]))
    #expect(!PatientIdentifier.hasVerhoeffChecksum([3, 2, 6, 3]))
  }

  @Test func `every wrong digit and every exchange of neighbours is noticed`() {
    let number: [UInt8] = [2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 6]
    #expect(PatientIdentifier.hasVerhoeffChecksum(number))
    for position in number.indices {
      for digit in UInt8(0)...9 where digit != number[position] {
        var wrong = number
        wrong[position] = digit
        #expect(!PatientIdentifier.hasVerhoeffChecksum(wrong))
      }
    }
  }

  @Test(arguments: ["234123412346", "2341 2341 2346", "id 2341-2341-2346.", "(234123412346)"])
  func `Aadhaar numbers are found`(text: String) { #expect(kind(text) == .aadhaar) }

  @Test func `ABHA numbers are found by their hyphens`() {
    #expect(kind("ABHA: 91-1234-5678-9012") == .abha)
  }

  @Test(arguments: [
    "IN0310000334", "85.234123412346", "+234123412346", "234123412347", "2341234123461", "842001",
    "0612-2217654", "9876543210", "134123412346", "a234123412346",
  ])
  func `other numbers are left alone`(text: String) { #expect(kind(text) == nil) }

  @Test func `a typed number is refused without being repeated, in Hindi digits too`() throws {
    for text in ["2341 2341 2346", "२३४१ २३४१ २३४६"] {
      #expect(
        throws: Problem(.patientIdentifier, ["field": "--phone", "system": "Aadhaar"])
      ) { try PatientIdentifier.refuse(text, in: "--phone") }
    }
    #expect(throws: Problem(.patientIdentifier, ["field": "--identifier", "system": "ABHA"])) {
      try PatientIdentifier.refuse(system: "abha", in: "--identifier")
    }
    try PatientIdentifier.refuse("+91 612 222 3333", in: "--phone")
    try PatientIdentifier.refuse(system: "hfr", in: "--identifier")
  }

  @Test func `what is found is blacked out and the rest stays`() {
    let text = "x,2341 2341 2346,91-1234-5678-9012,842001"
    #expect(
      String(decoding: PatientIdentifier.redacted(Array(text.utf8)[...]), as: UTF8.self)
        == "x,XXXX XXXX XXXX,XX-XXXX-XXXX-XXXX,842001")
  }

  @Test(arguments: [
    "२३४१ २३४१ २३४६", "आधार 234123412346 है", "२३४123412346",
  ])
  func `digits of either script are digits`(text: String) {
    #expect(kind(text) == .aadhaar)
    let clean = String(
      decoding: PatientIdentifier.redacted(Array(text.utf8)[...]), as: UTF8.self)
    #expect(kind(clean) == nil && !clean.contains { $0.isNumber })
  }

  @Test(arguments: [
    "ABHA no. 91123456789012", "ask 91123456789012", "९११२३४५६७८९०१२", "Health ID: 12345678901234",
    "asha.devi@abdm", "ASHA_1@SBX, x",
  ])
  func `ABHA is known by its name or its address`(text: String) { #expect(kind(text) == .abha) }

  @Test func `a column called ABHA needs no hyphens`() {
    func first(_ text: String) -> PatientIdentifier? {
      PatientIdentifier.first(in: Array(text.utf8)[...], isNamed: { true })?.kind
    }
    #expect(first("91123456789012") == .abha && first("911234567890123") == nil)
    for name in ["ABHA Number", "abha_id", "Patient health ID", "आभा संख्या"] {
      #expect(HealthAddress.isNamed(column: name), "\(name)")
    }
    #expect(!HealthAddress.isNamed(column: "Facility ID"))
  }

  @Test(arguments: [
    "9112345678901", "12345678901234", "911234567890123", "85.91123456789012", "20260401123045",
    "202604011236", "office@abdm.gov.in", "a@abdmx", "@abdm",
    "dr@example.org",
  ])
  func `moments, offices and plain numbers are left alone`(text: String) {
    #expect(kind(text) == nil)
  }

  /// 919876543210 has the checksum of Aadhaar numbers or not; as a telephone number it is one.
  @Test func `a telephone number with the country's code is one in its column`() {
    for last in 0...9 {
      let bytes = Array("91987654321\(last)".utf8)
      #expect(PatientIdentifier.first(in: bytes[...], isPhone: true) == nil)
    }
  }

  @Test func `a refused row keeps no number in any spelling`() {
    let row = #"{"id":"\u0967\u0968 12345678901234"}"#
    let clean = String(
      decoding: PatientIdentifier.redacted(Array(row.utf8)[...], isRefused: true), as: UTF8.self)
    #expect(!clean.contains("1234"))
    let escaped = #"{"id":"\u0032341 2341 2346"}"#
    let blank = String(
      decoding: PatientIdentifier.redacted(Array(escaped.utf8)[...], isRefused: true),
      as: UTF8.self)
    #expect(!blank.contains { $0.isNumber })
  }

  @Test func `an address is blacked out whole`() {
    let clean = PatientIdentifier.redacted(Array("x,asha.devi@abdm,y".utf8)[...])
    #expect(String(decoding: clean, as: UTF8.self) == "x,XXXXXXXXX@abdm,y")
  }
}

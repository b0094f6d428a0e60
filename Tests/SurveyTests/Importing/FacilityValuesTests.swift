import Registry
import Testing

@testable import Survey

@Suite struct FacilityValuesTests {
  @Test(arguments: [
    ("Govt.", Ownership.public), ("State Government", .public), ("राजकीय", .public),
    ("Pvt", .private), ("निजी", .private), ("Mission hospital", .trust), ("न्यास", .trust),
  ])
  func `owners are told from the words of forms`(words: String, owner: Ownership) {
    #expect(FacilityValues.ownership(words) == owner)
  }

  @Test(arguments: [
    ("Functional", FacilityStatus.working), ("चालू", .working), ("Non-Functional", .notWorking),
    ("not-working", .notWorking), ("बंद", .notWorking), ("Under construction", .underConstruction),
  ])
  func `the status is told from the words of forms`(words: String, status: FacilityStatus) {
    #expect(FacilityValues.status(words) == status)
  }

  @Test func `words that nobody knows say nothing`() {
    #expect(FacilityValues.ownership("royal") == nil)
    #expect(FacilityValues.status("perhaps") == nil)
  }

  /// India writes the day first; a year first is ISO 8601; two digits of a year could be either.
  @Test(arguments: [
    ("2019-08-05", "2019-08-05"), ("05/08/2019", "2019-08-05"), ("5.8.2019", "2019-08-05"),
    ("०५-०८-२०१९", "2019-08-05"), ("2019-08-05T10:00:00+05:30", "2019-08-05"),
    ("05/08/19", nil), ("30-02-2019", nil), ("August 2019", nil), ("", nil),
  ])
  func `days are read in both orders`(text: String, day: String?) {
    #expect(FacilityValues.day(text)?.description == day)
  }

  @Test(arguments: [
    ("842001", "842001"), ("842 001", "842001"), ("८४२००१", "842001"), ("842001.0", "842001"),
    ("042001", nil), ("84200", nil), ("84200a", nil),
  ])
  func `a PIN code has six digits and does not begin with nought`(text: String, pin: String?) {
    #expect(FacilityValues.pin(text) == pin)
  }

  @Test func `services are codes, each once`() {
    #expect(
      FacilityValues.services("Delivery; X Ray, delivery |  Laboratory")
        == ["delivery", "laboratory", "x-ray"])
  }

  @Test(arguments: [
    ("1.01234E+11", true), ("1E+05", true), ("IN1012345678", false), ("E+", false),
    ("101234567890", false),
  ])
  func `a number that a spreadsheet rounded is noticed`(text: String, isRounded: Bool) {
    #expect(FacilityValues.isRounded(text) == isRounded)
  }

  @Test(arguments: [
    ("KHARAHAT", "Kharahat"), ("EAST  CHAMPARAN", "East Champaran"), ("PHC Saraiya", "PHC Saraiya"),
    ("सरैया", "सरैया"), ("142", "142"),
  ])
  func `names in capitals are made readable`(name: String, readable: String) {
    #expect(FacilityValues.readable(name) == readable)
  }
}

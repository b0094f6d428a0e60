import Testing
import Wording

@testable import Survey

@Suite struct RegistryNumberTests {
  /// IN0310000334 is the sample of ABDM's own client, of a facility in Punjab (LGD 3).
  @Test func `numbers of the Health Facility Registry have one form`() {
    for text in ["IN0310000334", "in0310000334", "IN 0310-000334"] {
      #expect(RegistryNumber.read(text, of: "hfr").value == "IN0310000334")
      #expect(RegistryNumber.read(text, of: "hfr").finding == nil)
    }
    for text in ["IN031000033", "0310000334", "IN03100003345", "INX310000334", ""] {
      let (value, finding) = RegistryNumber.read(text, of: "hfr")
      #expect(value == nil && finding?.problem.kind == .identifierForm, "\(text)")
    }
    #expect(!RegistryNumber.isElsewhere(hfr: "IN0310000334", stateLGD: "3"))
    #expect(RegistryNumber.isElsewhere(hfr: "IN0310000334", stateLGD: "10"))
  }

  @Test(arguments: [
    ("nin", "1234567890", true), ("nin", "123456789", false), ("nin", "12345678901", false),
    ("hmis", "12345", true), ("hmis", "12A45", false), ("dhis2", "O6uvpzGd5pu", true),
    ("dhis2", "06uvpzGd5pu", false), ("dhis2", "O6uvpzGd5p", false), ("pmgsy", "x", true),
  ])
  func `other numbers are kept, with a doubt if their form is another`(
    system: String, value: String, isFine: Bool
  ) {
    let read = RegistryNumber.read(value, of: system)
    #expect(read.value == value && (read.finding == nil) == isFine)
  }
}

import Geodata
import Registry
import Testing
import Wording

@testable import Survey

@Suite struct ValueChecksTests {
  private let days = DayCheck(at: "2026-04-01T09:30:00Z")

  @Test(arguments: [
    ("2026-04-01", nil), ("2026-04-02", Problem.Kind.dateFuture), ("2005-01-01", nil),
    ("1970-01-01", .clockReset), ("2000-01-01", .clockReset), ("1980-01-06", .clockReset),
    ("2004-12-31", .clockReset),
  ])
  func `a survey is neither of tomorrow nor older than phones`(
    day: String, kind: Problem.Kind?
  ) throws {
    #expect(days.capture(try CalendarDay(day))?.problem.kind == kind)
  }

  @Test(arguments: [
    ("1952-08-15", nil), ("1970-01-01", Problem.Kind.clockReset), ("1900-01-01", .clockReset),
    ("2027-01-01", .dateFuture), ("1999-01-01", nil),
  ])
  func `a facility may be old, and not born when clocks are`(
    day: String, kind: Problem.Kind?
  ) throws {
    #expect(days.life("openedOn", try CalendarDay(day))?.problem.kind == kind)
  }

  @Test(arguments: [
    ("PHC", "6", true), ("PHC", "600", false), ("HSC", "30", false), ("CHC", "30", true),
    ("DH", "६००", true), ("DH", "25000", false), ("MC", "3000", true), ("PHC", "1,000", false),
  ])
  func `beds beyond belief depend on the type`(code: String, beds: String, isFine: Bool) throws {
    let type = try #require(FacilityType(code: code))
    #expect((SizeCheck.beds(beds, type) == nil) == isFine)
    #expect(SizeCheck.staff("99999", type)?.problem.kind == .staffUnlikely)
    #expect(SizeCheck.beds("many", type)?.problem.kind == .valueUnreadable)
  }

  @Test(arguments: [
    "9876543210", "+91 98765 43210", "0612-2217654", "०६१२-२२१७६५४", "108", "1800-180-1104",
    "9876543210, 0612-2217654", "9876543210/9876543211", "x 9876543210", "0612-221", "मोबाइल नहीं",
  ])
  func `telephone numbers are known however they are written`(text: String) {
    #expect(PhoneCheck.finding(text) == nil)
  }

  @Test(arguments: ["9999999999", "0000000000", "12", "98765432101234567", "none", "-"])
  func `what is no telephone number is told`(text: String) {
    #expect(PhoneCheck.finding(text)?.problem.kind == .phoneForm)
  }

  @Test func `a PIN is one of the districts of its post offices`() throws {
    var pins = PinDistricts()
    let muzaffarpur = try #require(District.named("Muzaffarpur"))
    let patna = try #require(District.named("Patna"))
    for _ in 0..<2 {
      #expect(pins.finding("842001", in: muzaffarpur) == nil)
      #expect(pins.finding("842001", in: patna)?.problem.kind == .pinElsewhere)
      #expect(pins.finding("849999", in: patna)?.problem.kind == .pinNotGiven)
      // The directory covers four states.
      #expect(pins.finding("400001", in: patna) == nil)
    }
  }

  /// Aurangabad of Bihar: Census 235, LGD 189; 235 is not its LGD code.
  @Test func `a Census code in the column of LGD's is known by the district's name`() throws {
    let district = try #require(District.named("Aurangabad"))
    func check(_ system: String, _ value: String) -> (kinds: [Problem.Kind], codes: [String]) {
      let (findings, codes) = AreaCodeCheck.check(
        [Identifier(system: system, value: value)], of: district)
      return (findings.map(\.problem.kind), codes.map { "\($0.system) \($0.value)" })
    }
    #expect(check("lgd", "189") == ([], ["lgd 189"]))
    #expect(check("lgd", "235") == ([.codeIsCensus], ["census2011 235"]))
    #expect(check("lgd", "77") == ([.codeElsewhere], []))
    #expect(check("census2011", "235") == ([], ["census2011 235"]))
    #expect(check("pmgsy", "77") == ([], ["pmgsy 77"]))
  }
}

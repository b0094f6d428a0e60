import Geodata
import Geodesy
import Testing
import Wording

@Suite struct PinPointTests {
  @Test(arguments: ["842001", "८४२००१", "842 001", " 842001 "])
  func `a PIN code in either digits has the point of its head office`(text: String) throws {
    let point = try PinPoint.point(ofPIN: text)
    #expect(point.pin == "842001")
    #expect(point.office.kind == .head)
    #expect(point.office.name == "Muzaffarpur HO")
    #expect(abs(point.point.latitude - 26.12) < 0.05)
    #expect(abs(point.point.longitude - 85.39) < 0.05)
    // Purani Bazar SO stands in the directory at 26.26266, 85.81940: 43.8 km east, 15.1 km north.
    #expect(abs(point.spread.meters - 46_300) < 500)
  }

  @Test(arguments: ["", "84200", "8420011", "84200a", "042001", "+84200", "८४२००", "842001\u{0}"])
  func `what is no PIN code is refused as malformed`(text: String) {
    let problem = #expect(throws: Problem.self) { try PinPoint.point(ofPIN: text) }
    #expect(problem?.kind == .pinMalformed)
  }

  @Test(arguments: ["100000", "999999", "560001"])
  func `a PIN code that the table lacks is unknown`(text: String) {
    let problem = #expect(throws: Problem.self) { try PinPoint.point(ofPIN: text) }
    #expect(problem?.kind == .pinUnknown)
  }

  @Test func `the binary search finds what a walk through the whole table finds`() throws {
    var byPIN: [String: Int] = [:]
    for office in PostOffice.all { byPIN[office.pin, default: 0] += 1 }
    var withoutPoint = 0
    for (pin, count) in byPIN {
      let offices = try PostOffice.offices(ofPIN: pin)
      #expect(offices.count == count && offices.allSatisfy { $0.pin == pin })
      do {
        let point = try PinPoint.point(ofPIN: pin)
        #expect(point.office.isTrustworthy)
        let betterKind = offices.contains { $0.isTrustworthy && $0.kind < point.office.kind }
        #expect(!betterKind)
      } catch {
        #expect(error.kind == .pinWithoutPoint)
        #expect(offices.allSatisfy { !$0.isTrustworthy })
        withoutPoint += 1
      }
    }
    #expect(withoutPoint < byPIN.count / 50)
  }
}

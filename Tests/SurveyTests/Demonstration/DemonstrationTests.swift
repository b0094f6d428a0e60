import Fixtures
import Foundation
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

@Suite(.serialized) struct DemonstrationTests {
  /// What a register holds, as values that can be compared.
  private struct Contents: Equatable, Sendable {
    var areas: [Area] = []
    var settlements: [Settlement] = []
    var facilities: [Facility] = []

    init(of register: Register) throws {
      self = try register.read { snapshot in
        var contents = Contents()
        contents.areas = try snapshot.areas()
        try snapshot.forEachSettlement { contents.settlements.append($0) }
        contents.facilities = try snapshot.facilities(matching: FacilityFilter(asOf: nil))
          .map { try snapshot.facility($0) }
        return contents
      }
    }

    private init() {}
  }

  /// Made once for all tests, because it takes a second.
  private static let made = Result { try make() }

  private static func make() throws -> (demonstration: Demonstration, contents: Contents) {
    let temporary = try TemporaryRegister(for: .demonstration)
    let register = temporary.register
    return (try Demonstration(filling: register), try Contents(of: register))
  }

  @Test func `two runs give the same register, id for id`() throws {
    let again = try Self.make().contents
    #expect(try Self.made.get().contents == again)
  }

  @Test func `every facility says that it is made up`() throws {
    let facilities = try Self.made.get().contents.facilities
    #expect(facilities.count > 10_000)
    let honest = facilities.count { facility in
      let draft = facility.draft
      // No number of India has a 0 behind the country code.
      return draft.name.hasPrefix("Demo ") && draft.localName?.hasPrefix("नमूना ") == true
        && draft.status == .demonstration && draft.source == "nikat demonstration"
        && draft.phone?.hasPrefix("+91 0") ?? true
    }
    #expect(honest == facilities.count)
  }

  @Test func `the report counts what the register holds`() throws {
    let (demonstration, contents) = try Self.made.get()
    #expect(demonstration.facilityCount == contents.facilities.count)
    for (type, count) in demonstration.facilities {
      #expect(contents.facilities.count { $0.draft.typeCode == type.code } == count)
    }
    #expect(demonstration.districtCount == 38)
    #expect(demonstration.settlementCount == contents.settlements.count)
    let people = contents.settlements.reduce(0) { $0 + ($1.draft.population ?? 0) }
    #expect(demonstration.people == people)
  }

  @Test func `the people of Bihar are all there, and no district is far from plausible`() throws {
    let contents = try Self.made.get().contents
    let people = Dictionary(grouping: contents.settlements) { $0.area.district ?? "" }
      .mapValues { $0.reduce(0) { $0 + ($1.draft.population ?? 0) } }
    #expect(people.values.reduce(0, +) == 104_099_452)
    #expect(people.count == 38)
    // Census of India 2011: Muzaffarpur 4,801,062 and Sheohar 656,246.
    #expect(abs(people["Muzaffarpur", default: 0] - 4_801_062) < 500_000)
    #expect(abs(people["Sheohar", default: 0] - 656_246) < 220_000)
  }

  @Test func `each district has one district hospital, and facilities stand in their district`()
    throws
  {
    let contents = try Self.made.get().contents
    let hospitals = contents.facilities.filter { $0.draft.typeCode == "DH" }
    #expect(hospitals.count == 38 && Set(hospitals.map(\.area.district)).count == 38)
    let boundaries = Dictionary(
      uniqueKeysWithValues: District.boundaries.filter { $0.district.state.name.english == "Bihar" }
        .map { ($0.district.name.english, $0.boundary) })
    let outside = contents.facilities.filter { facility in
      let boundary = boundaries[facility.area.district ?? ""]
      return facility.draft.point.map { boundary?.contains($0.coordinate) != true } ?? true
    }
    #expect(outside.map(\.draft.name) == [])
  }

  @Test func `a register for real data is refused and stays empty`() throws {
    let temporary = try TemporaryRegister(for: .real)
    let register = temporary.register
    let problem = #expect(throws: Problem.self) { _ = try Demonstration(filling: register) }
    #expect(problem?.kind == .demonstrationOnly)
    #expect(try Contents(of: register).areas == [])
  }
}

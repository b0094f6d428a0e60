import Coverage
import Geodata
import Testing

@Suite struct RequirementTests {
  /// Rural people of Census 2011 and what Rural Health Statistics says they need.
  ///
  /// Source: geodata/norms/SOURCE.md, which quotes the Press Information Bureau, relid=107152.
  @Test(arguments: [
    ("PHC", 91_070_585, 1_270_851, 3_099, 3_099.23), ("CHC", 91_070_585, 1_270_851, 774, 774.81),
    ("PHC", 17_186_923, 7_868_150, 966, 966.30), ("CHC", 17_186_923, 7_868_150, 241, 241.57),
    ("HSC", 91_070_585, 1_270_851, 18_637, 18_637.73),
  ])
  func `published requirements come out as published`(
    type: String, plain: Int, hilly: Int, required: Int, quotient: Double
  ) throws {
    let found = try #require(
      Requirement(.named("rhs"), for: .named(type), people: People(plain: plain, hilly: hilly)))
    #expect(found.required == required)
    #expect(abs(found.quotient - quotient) < 0.01)
    #expect(found.isVerified && !found.plain.source.isEmpty)
  }

  @Test func `an exact multiple is not lost to rounding`() throws {
    // 1/3 + 2/3 of a PHC: each alone is no binary fraction.
    let third = People(plain: 10_000, hilly: 0)
    let rest = People(plain: 20_000, hilly: 0)
    let mixed = People(plain: 7_500, hilly: 15_000)
    for (people, required) in [(third, 0), (rest, 0), (mixed, 1)] {
      #expect(
        try Requirement(.named("rhs"), for: .named("PHC"), people: people)?.required == required)
    }
    #expect(try Requirement(.named("rhs"), for: .named("PHC"), people: People())?.required == 0)
  }

  @Test func `a district hospital is counted by districts, not by people`() throws {
    let norms = try NormTable.named("rhs")
    let type = try FacilityType.named("DH")
    #expect(Requirement(norms, for: type, people: People(plain: 1_000_000, hilly: 0)) == nil)
    #expect(Requirement(norms, for: type, areas: 38)?.required == 38)
    #expect(try Requirement(norms, for: .named("PHC"), areas: 38) == nil)
  }

  @Test func `a number from memory is not passed off as read`() throws {
    let found = try Requirement(
      .named("iphs-2022"), for: .named("PHC"), people: People(plain: 30_000, hilly: 0))
    #expect(found?.isVerified == false && found?.required == 1)
  }
}

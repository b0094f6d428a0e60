import Geodata
import Geodesy
public import Registry
import Wording

/// How far each area falls short of a norm, type by type, and who is out of reach.
///
///     let question = try GapQuestion(
///       by: .district, norms: .named("rhs"), within: .kilometers(5), on: today)
///     let table = try register.read { try GapTable(question, in: $0) }
///
/// People are those of the settlements with known population; facilities are those that serve on
/// the day; the distance is that on the ellipsoid from the settlement's point to the nearest
/// facility of the type anywhere in the register, in the area or not.
public struct GapTable: Sendable {
  /// What was asked.
  public let question: GapQuestion
  /// A row for each area and type, areas by name within their district and state.
  public let rows: [GapRow]
  /// A row for each type, reckoned as if all areas were one.
  public let totals: [GapRow]
  /// What could not be taken in.
  public let omissions: Omissions

  /// Answers a question from a register.
  ///
  /// - Throws: ``Wording/Problem`` `coverage.areas-missing` if the register has no areas of the level,
  ///   `coverage.people-missing` if it knows no settlement's population.
  /// - Complexity: O((settlements + facilities) log facilities), for each type.
  public init(_ question: GapQuestion, in snapshot: RegisterSnapshot) throws {
    let rollup = try AreaRollup(by: question.level, in: snapshot)
    let demand = try Demand(in: rollup, of: try snapshot.settlementPoints())
    let supply = try Supply(of: question.types, in: rollup, on: question.day, snapshot)

    let far = question.types.map { type in
      Self.peopleBeyond(question.reach, of: type, demand, supply)
    }
    var unmeasured = [Int](repeating: 0, count: rollup.areas.count)
    for home in demand.homes where home.place == nil { unmeasured[home.area] += home.people }

    var rows: [GapRow] = []
    for area in rollup.areas.indices {
      for (offset, type) in question.types.enumerated() {
        rows.append(
          GapRow(
            area: rollup.areas[area], path: rollup.paths[area], type: type,
            people: demand.people[area], settlements: demand.settlements[area],
            facilities: supply.counts[area].filter { $0.key.countsAs == type },
            requirement: Self.requirement(
              question, type, demand.people[area],
              areas: { rollup.count(of: $0, in: area) }),
            peopleBeyondReach: far[offset][area], peopleUnmeasured: unmeasured[area]))
      }
    }
    self.question = question
    self.rows = rows
    totals = question.types.map { type in
      GapRow(
        adding: rows.filter { $0.type == type }, of: type,
        requirement: { people in
          Self.requirement(
            question, type, people,
            areas: { level in rollup.count(of: level) })
        })
    }
    omissions = Omissions(settlements: demand.omissions, facilities: supply.omissions)
  }

  /// For each area the people who live farther than a distance from the nearest facility of a type.
  private static func peopleBeyond(
    _ reach: Distance, of type: FacilityType, _ demand: Demand, _ supply: Supply
  ) -> [Int] {
    var people = [Int](repeating: 0, count: demand.people.count)
    let homes = demand.homes.filter { $0.place != nil }
    let meters = supply.nearest(to: homes.compactMap(\.place), of: [type]).meters
    for (home, meters) in zip(homes, meters) where meters > reach.meters {
      people[home.area] += home.people
    }
    return people
  }

  private static func requirement(
    _ question: GapQuestion, _ type: FacilityType, _ people: People,
    areas: (AreaLevel) -> Int?
  ) -> Requirement? {
    if let requirement = Requirement(question.norms, for: type, people: people) {
      return requirement
    }
    guard let norm = question.norms.norm(for: type, on: .plain),
      let level = norm.perArea.flatMap({ AreaLevel(rawValue: $0) }), let count = areas(level)
    else { return nil }
    return Requirement(question.norms, for: type, areas: count)
  }
}

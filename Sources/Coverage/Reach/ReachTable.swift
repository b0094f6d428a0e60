import Geodata
import Geodesy
public import Registry

/// Who has a facility within reach, area by area, and which settlements have none.
///
///     let question = try ReachQuestion(
///       by: .block, types: [.named("PHC")], within: ReachLimit("5km", by: .named("walk")),
///       on: today)
///     let table = try register.read { try ReachTable(question, in: $0) }
///     table.total.shareWithin  // 0.62…
///
/// The facility may stand in the next area or the next state, if the register knows it.
public struct ReachTable: Sendable {
  /// What was asked.
  public let question: ReachQuestion
  /// Whose people were counted.
  public let basis: DemandBasis
  /// A row for each area, by name within their district and state.
  public let rows: [ReachRow]
  /// All areas together.
  public let total: ReachRow
  /// Settlements with people beyond the reach, those with most people first.
  public let unserved: [UnservedSettlement]
  /// What could not be taken in.
  public let omissions: Omissions

  /// Answers a question from a register.
  ///
  /// - Throws: ``Wording/Problem`` `coverage.areas-missing` if the register has no areas of the level,
  ///   `coverage.people-missing` if there are no settlements in them.
  /// - Complexity: O((settlements + facilities) log facilities).
  public init(_ question: ReachQuestion, in snapshot: RegisterSnapshot) throws {
    let rollup = try AreaRollup(by: question.level, in: snapshot)
    let points = try snapshot.settlementPoints()
    let demand = try Demand(in: rollup, of: points, among: question.kinds)
    let supply = try Supply(of: question.types, in: rollup, on: question.day, snapshot)
    let ways = WaysToCare(from: demand, to: question.types, of: supply)

    let limit = question.limit.straight.meters
    var rows = zip(rollup.areas, rollup.paths).map { ReachRow(area: $0, path: $1) }
    var unserved: [UnservedSettlement] = []
    for (home, way) in zip(demand.homes, ways.ways) {
      rows[home.area].add(home.people, at: way?.meters, within: limit)
      if let way, way.meters > limit, home.people > 0 {
        unserved.append(
          UnservedSettlement(
            id: points.ids[home.offset], people: home.people,
            nearest: way.site.map { supply.sites[$0].id }, meters: way.meters))
      }
    }
    for area in rows.indices {
      rows[area].facilities = supply.counts[area].values.reduce(0, +)
    }
    self.question = question
    basis = demand.basis
    self.rows = rows
    total = rows.reduce(into: ReachRow(area: nil, path: nil)) { $0.add($1) }
    self.unserved = unserved.sorted()
    omissions = Omissions(settlements: demand.omissions, facilities: supply.omissions)
  }
}

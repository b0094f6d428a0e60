import Geodesy
import Registry
import Wording

/// The task of maximal covering that a field poses, and how its numbers are told apart from the
/// field's.
struct CoveringField {
  let task: CoveringTask
  /// For each site of the task the candidate of the field.
  let candidates: [Int]
  /// People within reach today.
  let before: Int

  /// Poses the task: homes beyond the reach today, and the candidates that can serve some of them.
  ///
  /// - Throws: ``Wording/Problem`` `siting.nobody-unserved`, `siting.nobody-reachable` or
  ///   `siting.floor-high`.
  init(_ field: SitingField) throws(Problem) {
    let limit = field.question.reach.limit.straight
    let beyond = field.homes.indices.filter { field.ways[$0].meters > limit.meters }
    guard !beyond.isEmpty else { throw Problem(.nobodyUnserved) }
    before =
      field.homes.reduce(0) { $0 + $1.people }
      - beyond.reduce(0) { $0 + field.homes[$1].people }
    let lists = ReachLists(
      of: beyond.compactMap { field.homes[$0].place }, from: field.candidates.map(\.place),
      within: limit)
    let useful = (0..<lists.count).filter { !lists.range(of: $0).isEmpty }
    guard !useful.isEmpty else {
      throw Problem(.nobodyReachable, ["count": "\(field.candidates.count)"])
    }
    candidates = useful
    let reach = ReachLists(useful.map { lists[$0] })

    var rules = SitingRules()
    if field.question.floor > 0 {
      rules = try Self.floors(of: field, useful)
    }
    if let rivals = field.rivals() { rules.tooNear = rivals.narrowed(to: useful) }
    task = CoveringTask(
      people: beyond.map { field.homes[$0].people }, reach: reach,
      count: field.question.objective == .all ? useful.count : field.question.count,
      rules: rules)
  }

  /// Each area with a useful site gets as many as asked for, or as many as it has.
  private static func floors(of field: SitingField, _ sites: [Int]) throws(Problem) -> SitingRules {
    var rules = SitingRules()
    // The last one is for sites in no area, and has no floor.
    let areas = field.rollup.areas.count
    rules.blocks = sites.map { Int32(truncatingIfNeeded: field.candidateAreas[$0] ?? areas) }
    var there = [Int](repeating: 0, count: areas + 1)
    for block in rules.blocks { there[Int(block)] += 1 }
    there[areas] = 0
    rules.floors = there.map { min($0, field.question.floor) }
    let needed = rules.floors.reduce(0, +)
    guard needed <= field.question.count else {
      throw Problem(
        .floorHigh,
        [
          "count": "\(rules.floors.count { $0 > 0 })", "level": field.question.reach.level.rawValue,
          "needed": "\(needed)", "value": "\(field.question.count)",
        ])
    }
    return rules
  }
}

extension ReachLists {
  /// The lists of some rows, with those rows as items, by their new numbers.
  ///
  /// - Parameter rows: The rows that stay, ascending.
  /// - Returns: A list for each of them.
  func narrowed(to rows: [Int]) -> ReachLists {
    var numbers = [Int32](repeating: -1, count: count)
    for (number, row) in rows.enumerated() { numbers[row] = Int32(truncatingIfNeeded: number) }
    return ReachLists(
      rows.map { row in self[row].map { numbers[Int($0)] }.filter { $0 >= 0 }[...] })
  }
}

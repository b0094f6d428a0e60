import Geodata
import Geodesy
public import Registry
import Wording

extension SitePlan {
  /// Makes a plan for a register.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - snapshot: The register.
  ///   - effort: How long to search, 1 being a second or two.
  ///   - goesOn: Is told the share done now and then, and says whether to go on.
  /// - Throws: ``Wording/Problem`` `coverage.areas-missing`, `coverage.people-missing`,
  ///   `siting.facilities-unplaced`, `siting.candidates-few`, `siting.nobody-unserved`,
  ///   `siting.nobody-reachable`, `siting.floor-high` or `siting.floor-unmet`.
  /// - Complexity: Memory is four bytes for each unserved settlement within reach of a candidate,
  ///   twice, and some hundred for each settlement.
  public init(
    _ question: SitingQuestion, in snapshot: RegisterSnapshot, effort: Double = 1,
    while goesOn: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) throws {
    let field = try SitingField(question, in: snapshot)
    let ids = try snapshot.settlementPoints().ids
    switch question.objective {
    case .people: try self.init(covering: field, ids, effort: effort, while: goesOn)
    case .distance: self.init(median: field, ids, effort: effort, while: goesOn)
    case .all: try self.init(all: field, ids, effort: effort, while: goesOn)
    }
  }

  /// Serves as many people as can be.
  private init(
    covering field: SitingField, _ ids: [Settlement.ID], effort: Double,
    while goesOn: @escaping @Sendable (Double) -> Bool
  ) throws {
    let covering = try CoveringField(field)
    guard let plan = CoveringPlan(covering.task, effort: effort, while: goesOn) else {
      throw Problem(.floorUnmet, ["level": field.question.reach.level.rawValue])
    }
    let exchanges = plan.exchanges.map { exchange in
      Exchange(
        rank: exchange.place + 1, candidate: field.candidates[covering.candidates[exchange.site]],
        after: covering.before + exchange.served)
    }
    self.init(
      field, chosen: plan.sites.map { covering.candidates[$0] }, adding: plan.bound,
      exchanges: exchanges, ids)
  }

  /// Makes the way short in the mean.
  private init(
    median field: SitingField, _ ids: [Settlement.ID], effort: Double,
    while goesOn: @escaping @Sendable (Double) -> Bool
  ) {
    let places = field.homes.compactMap(\.place)
    let people = field.homes.map(\.people)
    let plan = MedianPlan(
      MedianTask(
        places: places, people: people, today: field.ways.map(\.meters),
        sites: field.candidates.map(\.place), count: field.question.count),
      effort: effort, while: goesOn)
    let all = Double(people.reduce(0, +))
    func mean(_ meters: [Double]) -> Double {
      zip(people, meters).reduce(0) { $0 + Double($1.0) * $1.1 } / all
    }
    // The plan itself is measured on the ground, from each home anew.
    let today = field.ways.map(\.meters)
    let sites = NearestIndex(plan.sites.map { field.candidates[$0].place })
    let after = mean(zip(today, sites.nearestOne(to: places).meters).map { min($0, $1) })
    let before = mean(today)
    var means = plan.totals.dropFirst().map { $0 / all }
    if !means.isEmpty { means[means.count - 1] = after }
    self.init(
      field, chosen: plan.sites, adding: nil,
      way: Way(before: before.isFinite ? before : nil, after: after, bound: plan.bound / all),
      means: means, ids)
  }

  /// Serves all who can be served with few sites.
  private init(
    all field: SitingField, _ ids: [Settlement.ID], effort: Double,
    while goesOn: @escaping @Sendable (Double) -> Bool
  ) throws {
    let covering = try CoveringField(field)
    let plan = SetCoverPlan(covering.task, effort: effort, while: goesOn)
    self.init(
      field, chosen: plan.sites.map { covering.candidates[$0] },
      adding: covering.task.coverable, leastSites: plan.bound, ids)
  }
}

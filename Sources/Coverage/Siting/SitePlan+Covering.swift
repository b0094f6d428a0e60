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
    let covering = try CoveringField(field)
    guard let plan = CoveringPlan(covering.task, effort: effort, while: goesOn) else {
      throw Problem(.floorUnmet, ["level": question.reach.level.rawValue])
    }
    self.init(field, covering, plan, ids)
  }

  private init(
    _ field: SitingField, _ covering: CoveringField, _ plan: CoveringPlan, _ ids: [Settlement.ID]
  ) {
    let before = covering.before
    let chosen = plan.sites.map { covering.candidates[$0] }
    let nearest = field.supply.nearest(
      to: chosen.map { field.candidates[$0].place }, of: field.question.reach.types)
    var after = before
    sites = chosen.indices.map { place in
      after += plan.adds[place]
      let facility = nearest.sites[place]
      return ProposedSite(
        rank: place + 1, candidate: field.candidates[chosen[place]], adds: plan.adds[place],
        after: after, alone: plan.alone[place],
        nearest: facility < 0 ? nil : field.supply.sites[Int(facility)].id,
        meters: nearest.meters[place])
    }
    result = Result(before: before, after: before + plan.served, bound: before + plan.bound)
    exchanges = plan.exchanges.map { exchange in
      Exchange(
        rank: exchange.place + 1, candidate: field.candidates[covering.candidates[exchange.site]],
        after: before + exchange.served)
    }
    unserved = field.unserved(covering.unserved(by: plan.sites), of: ids)
    question = field.question
    basis = field.demand.basis
    people = field.people
    peoplePlaced = field.homes.reduce(0) { $0 + $1.people }
    candidates = field.candidates.count
    candidatesTooNear = field.tooNear
    omissions = Omissions(settlements: field.demand.omissions, facilities: field.supply.omissions)
  }
}

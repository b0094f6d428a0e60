public import Registry

/// Where the next facilities should stand, what each adds, and how near to the best plan that is.
///
///     let question = SitingQuestion(add: 10, for: reach)
///     let plan = try register.read { try SitePlan(question, in: $0) }
///     plan.result.after  // 64,803,112 people within reach
///     plan.result.gap    // 0.008: within 0.8 % of the best possible
public struct SitePlan: Sendable {
  /// What was asked.
  public let question: SitingQuestion
  /// Whose people were counted.
  public let basis: DemandBasis
  /// The people of the areas asked for.
  public let people: Int
  /// Those of them whose place is known.
  public let peoplePlaced: Int
  /// The places that there were to choose from.
  public let candidates: Int
  /// Places left out because they are too near to a facility of today.
  public let candidatesTooNear: Int
  /// The sites, each one that which adds most to those before it.
  public let sites: [ProposedSite]
  /// People within reach with the plan and today.
  public let result: Result
  /// How long the way is in the mean; only if the question was about it.
  public let way: Way?
  /// No plan can serve all with fewer sites; only if that was the question.
  public let leastSites: Int?
  /// The best plans that differ in one site, best first.
  public let exchanges: [Exchange]
  /// Settlements that stay beyond the reach, those with most people first.
  public let unserved: [UnservedSettlement]
  /// What could not be counted.
  public let omissions: Omissions

  /// People within reach, and how many there can be at most.
  public struct Result: Hashable, Sendable {
    /// People within reach today.
    public let before: Int
    /// People within reach with the plan.
    public let after: Int
    /// No plan can have more people within reach; nothing if the plan was not made for that.
    public let bound: Int?

    /// How far the plan may be from the best at most, as a share of the people that the best adds.
    public var gap: Double? {
      bound.map { $0 > before ? Double($0 - after) / Double($0 - before) : 0 }
    }
  }

  /// The mean straight way of a person to the nearest facility, in metres.
  public struct Way: Hashable, Sendable {
    /// Today; nothing if there is no facility.
    public let before: Double?
    /// With the plan.
    public let after: Double
    /// No plan can make it shorter.
    public let bound: Double

    /// How much longer it may be than the shortest possible at most, as a share of its length.
    public var gap: Double { after > 0 ? max(0, after - bound) / after : 0 }
  }

  /// A plan that differs in one site.
  public struct Exchange: Hashable, Sendable {
    /// The rank of the site that is left out.
    public let rank: Int
    /// The site in its stead.
    public let candidate: SiteCandidate
    /// People within reach with that plan.
    public let after: Int
  }
}

/// One site of a plan.
public struct ProposedSite: Hashable, Sendable {
  /// Its place in the plan, from 1.
  public let rank: Int
  /// Where it is.
  public let candidate: SiteCandidate
  /// The people whom it adds to those whom today's facilities and the sites before it serve.
  public let adds: Int
  /// The people within reach with it and the sites before it.
  public let after: Int
  /// The people who would lose care if only this site were left out.
  public let alone: Int
  /// The mean way in metres with it and the sites before it; only if the question was about it.
  public let mean: Double?
  /// The nearest facility of today; nothing if there is none.
  public let nearest: Facility.ID?
  /// The straight distance to it in metres; infinite if there is none.
  public let meters: Double
}

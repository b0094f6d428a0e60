public import Coverage
public import Registry

/// A proposed site, with what the register says of the place.
public struct SiteRow: Sendable {
  /// What was reckoned.
  public let site: ProposedSite
  /// What the place is called.
  public let spot: Spot
  /// The name of the nearest facility of today.
  public let nearestName: String?

  /// A place by its name.
  public struct Spot: Sendable {
    /// The name; of a row that has none, where the row stands.
    public let name: String
    /// The settlement; nothing if the place is a row of a file.
    public let settlement: Settlement?
  }
}

/// A plan that differs in one site.
public struct ExchangeRow: Sendable {
  /// Its place among such plans, from 1.
  public let rank: Int
  /// What was reckoned.
  public let exchange: SitePlan.Exchange
  /// The site left out.
  public let without: SiteRow.Spot
  /// The site in its stead.
  public let with: SiteRow.Spot
  /// How many people fewer are within reach than with the plan.
  public let fewer: Int
}

extension SitePlan {
  /// The sites with their names, in one pass over the register.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func siteRows(in snapshot: RegisterSnapshot) throws -> [SiteRow] {
    let spots = try Self.spots(of: sites.map(\.candidate), in: snapshot)
    let facilities = Set(sites.compactMap(\.nearest)).sorted()
    let names = Dictionary(
      uniqueKeysWithValues: zip(facilities, try snapshot.facilityNames(of: facilities)))
    return sites.indices.map { place in
      SiteRow(
        site: sites[place], spot: spots[place],
        nearestName: sites[place].nearest.flatMap { names[$0] })
    }
  }

  /// The plans that differ in one site with their names, in one pass over the register.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func exchangeRows(in snapshot: RegisterSnapshot) throws -> [ExchangeRow] {
    let without = exchanges.map { sites[$0.rank - 1].candidate }
    let spots = try Self.spots(of: without + exchanges.map(\.candidate), in: snapshot)
    return exchanges.indices.map { place in
      ExchangeRow(
        rank: place + 1, exchange: exchanges[place], without: spots[place],
        with: spots[exchanges.count + place], fewer: result.after - exchanges[place].after)
    }
  }

  private static func spots(
    of candidates: [SiteCandidate], in snapshot: RegisterSnapshot
  ) throws -> [SiteRow.Spot] {
    var wanted: Set<Settlement.ID> = []
    for candidate in candidates {
      if case .settlement(let id) = candidate.origin { wanted.insert(id) }
    }
    var settlements: [Settlement.ID: Settlement] = [:]
    if !wanted.isEmpty {
      try snapshot.forEachSettlement { settlement in
        if wanted.contains(settlement.id) { settlements[settlement.id] = settlement }
      }
    }
    return candidates.map { candidate in
      switch candidate.origin {
      case .settlement(let id):
        SiteRow.Spot(name: settlements[id]?.draft.name ?? "", settlement: settlements[id])
      case .row(let name, let position):
        SiteRow.Spot(name: name.isEmpty ? position : name, settlement: nil)
      }
    }
  }
}

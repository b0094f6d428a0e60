public import Registry

/// Which settlements stand for the people, so that nobody is counted twice.
///
/// Habitations lie in villages, and post offices stand for both: of these three the finest whose
/// people are known is taken. Towns lie beside them and are always taken. Where no settlement has a
/// known population, places are counted in their stead, one each.
public struct DemandBasis: Hashable, Sendable {
  /// The kinds of settlements that are counted, in the order of ``Registry/SettlementKind``.
  public let kinds: [SettlementKind]
  /// Whether people are counted; if not, places are, because nobody's number is known.
  public let countsPeople: Bool

  /// Takes the best that a register has.
  ///
  /// - Parameters:
  ///   - points: Its settlements.
  ///   - wanted: The only kinds to consider; empty for all.
  public init(of points: SettlementPoints, among wanted: Set<SettlementKind> = []) {
    func isWanted(_ kind: SettlementKind) -> Bool { wanted.isEmpty || wanted.contains(kind) }
    var peopled: Set<SettlementKind> = []
    var placed: Set<SettlementKind> = []
    for offset in points.ids.indices where isWanted(points.kinds[offset]) {
      if points.populations[offset] ?? 0 > 0 { peopled.insert(points.kinds[offset]) }
      if points.coordinates[offset] != nil { placed.insert(points.kinds[offset]) }
    }
    countsPeople = !peopled.isEmpty
    let known = countsPeople ? peopled : placed
    // Whoever names the kinds knows whether they overlap.
    if !wanted.isEmpty {
      kinds = SettlementKind.allCases.filter { known.contains($0) }
    } else {
      let finest = [SettlementKind.habitation, .village, .postOffice].first { known.contains($0) }
      kinds = SettlementKind.allCases.filter { $0 == finest || $0 == .town && known.contains($0) }
    }
  }
}

public import Wording

/// One set of norms, such as those that Rural Health Statistics uses.
public struct NormTable: Sendable, Identifiable {
  /// The name that options take: `rhs` or `iphs-2022`.
  public let id: String
  /// The norms in the order of the table `norms.csv`.
  public let norms: [Norm]

  /// All sets, in the order of the table; the first is what an option without a value means.
  public static let all: [NormTable] = {
    var norms: [(id: String, norms: [Norm])] = []
    for row in EmbeddedTable.norms.rows {
      guard let land = Norm.Land(rawValue: row[2]), let norm = Norm(row, land: land) else {
        continue
      }
      if norms.last?.id != row[0] { norms.append((row[0], [])) }
      norms[norms.count - 1].norms.append(norm)
    }
    return norms.map { NormTable(id: $0.id, norms: $0.norms) }
  }()

  /// The set with a name, upper or lower case.
  ///
  /// - Throws: ``Wording/Problem`` `norm.unknown` with the names that there are.
  public static func named(_ text: String) throws(Problem) -> NormTable {
    let wanted = text.lowercased()
    if let table = all.first(where: { $0.id == wanted }) { return table }
    throw Problem(
      .normUnknown, ["value": text, "known": all.map(\.id).joined(separator: ", ")])
  }

  /// The norm for a type on a kind of land; where the set has none for it, the one for plain land.
  ///
  /// Hilly norms exist only where the source states one: a source with one number means it everywhere.
  public func norm(for type: FacilityType, on land: Norm.Land) -> Norm? {
    norms.first { $0.type == type && $0.land == land }
      ?? norms.first { $0.type == type && $0.land == .plain }
  }

  /// The types that the set has a norm for, in the order of the table.
  public var types: [FacilityType] {
    var types: [FacilityType] = []
    for norm in norms where !types.contains(norm.type) { types.append(norm.type) }
    return types
  }
}

public import Coverage
public import Registry

extension UnservedRow {
  /// The first unserved settlements of a list with their names, in one pass over the register.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public static func rows(
    of list: [UnservedSettlement], in snapshot: RegisterSnapshot, atMost count: Int = .max
  ) throws -> [UnservedRow] {
    let unserved = list.prefix(count)
    let wanted = Dictionary(uniqueKeysWithValues: unserved.map { ($0.id, $0) })
    let facilities = Set(unserved.compactMap(\.nearest)).sorted()
    let names = Dictionary(
      uniqueKeysWithValues: zip(facilities, try snapshot.facilityNames(of: facilities)))
    var settlements: [Settlement.ID: Settlement] = [:]
    try snapshot.forEachSettlement { settlement in
      if wanted[settlement.id] != nil { settlements[settlement.id] = settlement }
    }
    return unserved.enumerated().compactMap { rank, item in
      settlements[item.id].map { settlement in
        UnservedRow(
          rank: rank + 1, settlement, item, facilityName: item.nearest.flatMap { names[$0] })
      }
    }
  }
}

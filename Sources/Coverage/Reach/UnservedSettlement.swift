public import Registry

/// A settlement beyond the reach of all facilities.
public struct UnservedSettlement: Hashable, Sendable {
  /// The settlement.
  public let id: Settlement.ID
  /// Its people; 1 where places are counted.
  public let people: Int
  /// The nearest facility nonetheless; nothing if there is none at all.
  public let nearest: Facility.ID?
  /// The straight distance to it, in metres; infinite if there is none.
  public let meters: Double
}

extension UnservedSettlement: Comparable {
  /// More people first, then the farther one, then by id.
  public static func < (left: Self, right: Self) -> Bool {
    if left.people != right.people { return left.people > right.people }
    if left.meters != right.meters { return left.meters > right.meters }
    return left.id < right.id
  }
}

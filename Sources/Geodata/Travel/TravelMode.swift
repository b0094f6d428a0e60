public import Wording

/// How people go where no roads are known: how fast, and how much longer than the straight line.
public struct TravelMode: Hashable, Sendable, Identifiable {
  /// The name that options take: `walk`, `bicycle` or `motor`.
  public let id: String
  /// What people call it, as in "on foot".
  public let label: Bilingual
  /// The mean speed along the way.
  public let kilometersPerHour: Double
  /// Where the speed was published.
  public let speedSource: String
  /// The length of the way over that of the straight line.
  public let detour: Double
  /// Where the detour was published.
  public let detourSource: String
  /// Whether somebody read both numbers in their sources.
  public let isVerified: Bool

  init?(_ row: TableRow) {
    guard let speed: Double = row.number(3), let detour: Double = row.number(6) else { return nil }
    id = row[0]
    label = Bilingual(row[1], row[2])
    kilometersPerHour = speed
    speedSource = row[4]
    self.detour = detour
    detourSource = row[7]
    isVerified = row[5] == "true" && row[8] == "true"
  }

  /// All modes, in the order of the table `travel-modes.csv`.
  public static let all: [TravelMode] = EmbeddedTable.travelModes.rows.compactMap { .init($0) }

  /// The mode with a name, upper or lower case.
  ///
  /// - Throws: ``Wording/Problem`` `travel.mode-unknown` with the names that there are.
  public static func named(_ text: String) throws(Problem) -> TravelMode {
    let wanted = text.lowercased()
    if let mode = all.first(where: { $0.id == wanted }) { return mode }
    throw Problem(
      .modeUnknown, ["value": text, "known": all.map(\.id).joined(separator: ", ")])
  }
}

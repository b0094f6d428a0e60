/// The column names of a file, shared by all its records.
public final class RecordHeader: Sendable {
  /// The names as the file spells them, in file order.
  public let names: [String]
  /// What a second heading row says of each column, for people; nil if there is none.
  public let labels: [String]?
  /// Whether each row carries the names itself, as JSON does; else it means nothing without them.
  public let namesStandInRows: Bool
  private let columns: [String: Int]

  /// Takes the names of a file; of two equal names the first is found by ``column(named:)``.
  public init(_ names: [String], labels: [String]? = nil, standingInRows: Bool = false) {
    self.names = names
    self.labels = labels.map { labels in
      names.indices.map { $0 < labels.count ? labels[$0] : "" }
    }
    namesStandInRows = standingInRows
    columns = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of a name, exactly as the file spells it; nil if the file has no such column.
  public func column(named name: String) -> Int? { columns[name] }
}

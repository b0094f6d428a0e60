public import Wording

/// One key of the machine formats, and how to answer it for a subject.
///
///     Column<Facility>("distance_m") { .meters($0.distance.meters) }
public struct Column<Subject>: Sendable {
  /// The name in machine formats, which stays.
  public let key: String
  /// What a row says in this column.
  public let value: @Sendable (Subject) -> Value

  /// Names a key and says what stands under it.
  public init(_ key: String, _ value: @escaping @Sendable (Subject) -> Value) {
    self.key = key
    self.value = value
  }

  /// The same column for something that holds such a subject.
  public func inside<Whole>(_ part: @escaping @Sendable (Whole) -> Subject) -> Column<Whole> {
    Column<Whole>(key) { [value] in value(part($0)) }
  }
}

/// One column of the table that people read, which may say things otherwise than machines get them.
public struct TableColumn<Subject>: Sendable {
  /// What people call the column.
  public let heading: Bilingual
  /// What a row says in this column.
  public let value: @Sendable (Subject, Language) -> Value

  /// Names a heading and says what stands under it, numbers to the right.
  public init(_ heading: Bilingual, _ value: @escaping @Sendable (Subject, Language) -> Value) {
    self.heading = heading
    self.value = value
  }

  /// The same column for something that holds such a subject.
  public func inside<Whole>(_ part: @escaping @Sendable (Whole) -> Subject) -> TableColumn<Whole> {
    TableColumn<Whole>(heading) { [value] in value(part($0), $1) }
  }
}

internal import GRDB

/// A number that was seen at a facility on a day: its beds, its doctors.
public struct Observation: Hashable, Sendable {
  /// Where.
  public var facility: Facility.ID
  /// What was counted, such as `beds` or `doctors`.
  public var indicator: String
  /// How many.
  public var value: Double
  /// When.
  public var day: CalendarDay

  /// Notes a number.
  public init(of facility: Facility.ID, _ indicator: String, _ value: Double, on day: CalendarDay) {
    self.facility = facility
    self.indicator = indicator
    self.value = value
    self.day = day
  }
}

extension RegisterTransaction {
  /// Adds an observation; older ones stay.
  public func add(_ observation: Observation) throws {
    try database.cachedStatement(
      sql: SQL.text(PackageResources.observation_insert_sql)
    ).execute(
      arguments: [
        observation.facility.number, observation.indicator, observation.value,
        observation.day.description,
      ])
  }
}

extension RegisterSnapshot {
  /// The latest number of an indicator at each facility that has one.
  ///
  /// - Parameters:
  ///   - indicator: What was counted.
  ///   - day: Later observations do not count.
  /// - Returns: The number of each facility that has one.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  public func latestObservations(of indicator: String, on day: CalendarDay) throws
    -> [Facility.ID: Double]
  {
    var latest: [Facility.ID: Double] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: SQL.text(PackageResources.observation_latest_sql),
      arguments: [indicator, day.description])
    while let row = try rows.next() { latest[Facility.ID(row[0])] = row[1] }
    return latest
  }
}

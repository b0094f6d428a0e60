public import Geodesy
public import Registry

/// A table of questions with the nearest facilities beside each, written straight into bytes.
///
/// Rows are many and facilities few by comparison: what is said of a facility is spelt once, and
/// copied into each row that it answers. The columns are those of the asked table, then for each
/// answer `nearest_id` `_name` `_type` `_distance_m` `_bearing_deg` `_latitude` `_longitude`, the
/// second answer's with `_2` behind and so on, and last `nearest_problem`.
///
///     var table = AnsweredTable(.csv, header: ["place", "lat", "lon"], answers: 1)
///     table.add(id, name: "PHC Minapur", type: "PHC", at: place)
///     table.begin()
///     table.append(cells: record.bytes(at:), answers: [.init(facility: 0, line: line)], problem: nil)
///     table.end()
public struct AnsweredTable {
  /// One facility of an answer, by its number in the order of ``add(_:name:type:at:)``.
  public struct Answer: Sendable {
    /// The index of the facility in the points that were searched.
    public let facility: Int
    /// The way to it as the crow flies: distance and bearing.
    public let line: GeodesicLine

    /// Joins a facility with the way to it.
    public init(facility: Int, line: GeodesicLine) {
      self.facility = facility
      self.line = line
    }
  }

  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []

  private let format: RowFormat
  private let header: [String]
  private let answerCount: Int
  /// What stands before each value of a row: a comma, or a key with its colon.
  private let leads: [[UInt8]]
  private let missing: [UInt8]
  private var isFirst = true
  /// The spelt values of all facilities, one behind the other, and where each ends.
  private var facilities: [UInt8] = []
  private var ends: [Int] = [0]

  private static let parts = [
    "id", "name", "type", "distance_m", "bearing_deg", "latitude", "longitude",
  ]
  /// What is spelt once for a facility: id, name, type, latitude, longitude.
  private static let spelt = 5

  /// Prepares a table.
  ///
  /// - Parameters:
  ///   - format: CSV, JSON or NDJSON.
  ///   - header: The columns of the asked table.
  ///   - answers: How many answers a row may have.
  /// - Precondition: The format is one of the three.
  public init(_ format: RowFormat, header: [String], answers: Int) {
    precondition([.csv, .json, .ndjson].contains(format), "a form for rows of a table")
    self.format = format
    self.header = header
    answerCount = answers
    missing = format == .csv ? [] : Array("null".utf8)
    leads = Self.keys(header, answers).enumerated().map { place, key in
      var lead: [UInt8] = place > 0 ? [UInt8(ascii: ",")] : []
      if format != .csv {
        TextBytes.appendJSON(key.utf8.span, to: &lead)
        lead.append(UInt8(ascii: ":"))
      }
      return lead
    }
  }

  private static func keys(_ header: [String], _ answers: Int) -> [String] {
    let added = (0..<answers).flatMap { rank in
      parts.map { rank == 0 ? "nearest_\($0)" : "nearest_\($0)_\(rank + 1)" }
    }
    return header + added + ["nearest_problem"]
  }

  /// Adds a facility that may be an answer.
  public mutating func add(_ id: Facility.ID, name: String, type: String, at place: Coordinate) {
    facilities.append(contentsOf: id.description.utf8)
    ends.append(facilities.count)
    Self.append(name.utf8.span, as: format, to: &facilities)
    ends.append(facilities.count)
    Self.append(type.utf8.span, as: format, to: &facilities)
    ends.append(facilities.count)
    for degrees in [place.latitude, place.longitude] {
      Decimals.ofDegrees.append(degrees, to: &facilities)
      ends.append(facilities.count)
    }
  }

  /// Writes what stands before the first row.
  public mutating func begin() {
    switch format {
    case .csv:
      for (place, key) in Self.keys(header, answerCount).enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        TextBytes.appendCSV(key.utf8.span, to: &bytes)
      }
      bytes.append(UInt8(ascii: "\n"))
    case .json: bytes.append(UInt8(ascii: "["))
    case .ndjson, .table, .geojson: break
    }
  }

  /// Writes a row.
  ///
  /// - Parameters:
  ///   - cell: The bytes of a column of the asked table, UTF-8.
  ///   - answers: Nearest first, no more than were announced.
  ///   - problem: Why there are none.
  public mutating func append(
    cells cell: (Int) -> ArraySlice<UInt8>, answers: [Answer], problem: String?
  ) {
    switch format {
    case .json: bytes.append(contentsOf: isFirst ? "\n{".utf8 : ",\n{".utf8)
    case .ndjson: bytes.append(UInt8(ascii: "{"))
    case .csv, .table, .geojson: break
    }
    isFirst = false
    for column in header.indices {
      bytes.append(contentsOf: leads[column])
      Self.append(cell(column).span, as: format, to: &bytes)
    }
    var lead = header.count
    for answer in answers.prefix(answerCount) { append(answer, &lead) }
    while lead < leads.count - 1 {
      bytes.append(contentsOf: leads[lead])
      bytes.append(contentsOf: missing)
      lead += 1
    }
    bytes.append(contentsOf: leads[lead])
    if let problem {
      Self.append(problem.utf8.span, as: format, to: &bytes)
    } else {
      bytes.append(contentsOf: missing)
    }
    switch format {
    case .json: bytes.append(UInt8(ascii: "}"))
    case .ndjson: bytes.append(contentsOf: "}\n".utf8)
    case .csv, .table, .geojson: bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes what stands behind the last row.
  public mutating func end() {
    if format == .json { bytes.append(contentsOf: isFirst ? "]\n".utf8 : "\n]\n".utf8) }
  }

  /// Hands out what was written, and begins anew with the same memory.
  public mutating func take<Failure: Error>(_ body: ([UInt8]) throws(Failure) -> Void)
    throws(Failure)
  {
    try body(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ answer: Answer, _ lead: inout Int) {
    let first = answer.facility * Self.spelt
    for part in 0..<Self.parts.count {
      bytes.append(contentsOf: leads[lead])
      lead += 1
      switch part {
      case 3: Decimals.ofMeters.append(answer.line.distance.meters, to: &bytes)
      case 4: Decimals.ofBearings.append(answer.line.initialBearing.degrees, to: &bytes)
      default:
        let value = first + (part < 3 ? part : part - 2)
        bytes.append(contentsOf: facilities[ends[value]..<ends[value + 1]])
      }
    }
  }

  /// Static, because a method would hold `self`, and with it the bytes that it is to change, so
  /// that each call would copy them all.
  private static func append(_ text: Span<UInt8>, as format: RowFormat, to bytes: inout [UInt8]) {
    if format == .csv {
      TextBytes.appendCSV(text, to: &bytes)
    } else {
      TextBytes.appendJSON(text, to: &bytes)
    }
  }
}

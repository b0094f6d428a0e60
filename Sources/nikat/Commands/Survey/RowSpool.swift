import Exchange
import FoundationEssentials
import Survey
import SystemPackage
import Wording

/// Keeps the rows of an import on disk until all columns are known, then writes them as a table.
///
/// The columns stand in the order in which the files first have them, then what was found. Rows of
/// formats without a heading may bring new columns until the last one.
final class RowSpool {
  private let path: String
  private let file: FileDescriptor
  private var pending: [UInt8] = []
  private var failure: Problem?
  private var names: [String] = []
  private var columns: [String: Int] = [:]
  /// The columns of the latest header, and which header that was.
  private var current: (header: RecordHeader, columns: [Int])?

  /// Opens a file that nobody else sees.
  ///
  /// - Throws: `output.unwritable`.
  init() throws(Problem) {
    path = FileManager.default.temporaryDirectory.path + "/nikat-\(UUID().uuidString).rows"
    do {
      file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: .ownerReadWrite)
    } catch {
      throw Problem(.outputUnwritable, at: path, ["value": "\(error)"])
    }
  }

  deinit {
    try? file.close()
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Keeps a row.
  func append(_ row: RowOutcome) {
    let columns = columns(of: row.record.header)
    var cells = [String](repeating: "", count: (columns.max() ?? -1) + 1)
    for (cell, column) in columns.enumerated() where cell < row.record.cellCount {
      cells[column] = row.record.text(at: cell)
    }
    let findings = row.findings.map { Self.fields(of: $0) }
    put(row.record.place)
    put(row.outcome.rawValue)
    put(findings.count)
    for finding in findings { for field in finding { put(field) } }
    put(cells.count)
    for cell in cells { put(cell) }
    if pending.count > 1 << 16 { flush() }
  }

  /// A finding in both languages, and what was corrected.
  private static func fields(of finding: RowFinding) -> [String] {
    let rule = finding.problem.kind.rule
    let correction = finding.after.map {
      "\(finding.field ?? ""): \(finding.before ?? "") → \($0)"
    }
    return [
      rule.said(in: .english, with: finding.problem.details),
      rule.said(in: .hindi, with: finding.problem.details), correction ?? "",
    ]
  }

  private func columns(of header: RecordHeader) -> [Int] {
    if let current, current.header === header { return current.columns }
    var seen: [String: Int] = [:]
    let found = header.names.map { name -> Int in
      // Two columns of one name stay two.
      seen[name, default: 0] += 1
      let key = seen[name] == 1 ? name : "\(name) (\(seen[name] ?? 1))"
      if let known = columns[key] { return known }
      columns[key] = names.count
      names.append(key)
      return names.count - 1
    }
    current = (header, found)
    return found
  }

  private func put(_ number: Int) {
    for shift in [0, 8, 16, 24] { pending.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private func put(_ text: String) {
    put(text.utf8.count)
    pending.append(contentsOf: text.utf8)
  }

  private func flush() {
    do {
      try file.writeAll(pending)
      pending.removeAll(keepingCapacity: true)
    } catch {
      pending = []
      failure = Problem(.outputUnwritable, at: path, ["value": "\(error)"])
    }
  }
}

extension RowSpool {
  /// A row as it is read back.
  struct Row: Sendable {
    var place = ""
    var outcome = ""
    /// Each in English and Hindi, with what was corrected.
    var findings: [[String]] = []
    var cells: [String] = []
  }

  /// Writes all rows.
  ///
  /// - Throws: `output.unwritable`, also if a row could not be kept.
  func write(to output: Output, excel: Bool, in language: Language) throws(Problem) {
    flush()
    if let failure { throw failure }
    let spoken = language == .hindi ? 1 : 0
    let given = names.enumerated().map { index, name in
      Column<Row>(name) { .text($0.cells.indices.contains(index) ? $0.cells[index] : nil) }
    }
    let layout = RowLayout<Row>(
      columns: given + [
        Column("nikat_row") { .text($0.place) },
        Column("nikat_outcome") { .text($0.outcome) },
        Column("nikat_findings") { .text($0.findings.map { $0[spoken] }.joined(separator: "; ")) },
        Column("nikat_corrections") {
          .text($0.findings.map { $0[2] }.filter { !$0.isEmpty }.joined(separator: "; "))
        },
      ], table: [])
    let printer = try RowPrinter(.csv, excel: excel, layout: layout, in: language, to: output)
    guard let bytes = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      throw Problem(.outputUnwritable, at: path, ["value": "it is gone"])
    }
    var reader = SpoolReader(bytes)
    while let row = reader.row() { try printer.print(row) }
    try printer.finish()
  }
}

/// Reads the rows of a spool back, in the order in which they were put.
private struct SpoolReader {
  private let bytes: Data
  private var at: Int

  init(_ bytes: Data) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  mutating func row() -> RowSpool.Row? {
    guard at < bytes.endIndex else { return nil }
    var row = RowSpool.Row()
    row.place = text()
    row.outcome = text()
    for _ in 0..<number() { row.findings.append([text(), text(), text()]) }
    for _ in 0..<number() { row.cells.append(text()) }
    return row
  }

  private mutating func number() -> Int {
    guard at + 4 <= bytes.endIndex else { return 0 }
    defer { at += 4 }
    return (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  private mutating func text() -> String {
    let count = number()
    guard at + count <= bytes.endIndex else { return "" }
    defer { at += count }
    return String(decoding: bytes[at..<at + count], as: UTF8.self)
  }
}

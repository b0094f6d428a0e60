import CTerminal
import FoundationEssentials
import Glibc
import SystemPackage
import Wording

/// Where results are written: standard output, or a file that appears only when it is whole.
///
/// A file takes its place in ``finish()``; whatever ends the process before leaves the old file as
/// it was. Devices and pipes are written directly.
final class Output {
  private let path: String
  private let partial: UnfinishedFile?
  private let descriptor: FileDescriptor
  private var pending: [UInt8] = []
  private var isFinished = false

  /// Opens the place named by the options.
  ///
  /// - Throws: `output.exists` if the file exists and may not be replaced; `output.database` if it is
  ///   a register or another database; `output.unwritable` if it cannot be made.
  init(_ options: OutputOptions) throws(Problem) {
    path = options.output
    guard path != "-" else {
      partial = nil
      descriptor = .standardOutput
      return
    }
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    let isDevice = type.map { $0 != .typeRegular && $0 != .typeSymbolicLink } ?? false
    if type != nil, !isDevice, !options.force { throw Problem(.outputExists, at: path) }
    if type != nil, !isDevice, Self.isDatabase(path) { throw Problem(.outputDatabase, at: path) }
    partial = isDevice ? nil : UnfinishedFile(for: path)
    do {
      descriptor = try FileDescriptor.open(
        FilePath(partial?.path ?? path), .writeOnly,
        options: isDevice ? [] : [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw Self.problem(error, at: path)
    }
  }

  deinit {
    if !isFinished, path != "-" { try? descriptor.close() }
  }

  /// The width to fit tables into: that of the terminal written to, else `COLUMNS`; nil if neither
  /// says so, as in a pipe.
  var terminalColumns: Int? {
    let columns = Int(nikat_terminal_columns(descriptor.rawValue))
    guard columns == 0, path == "-" else { return columns > 0 ? columns : nil }
    return Environment.variables["COLUMNS"].flatMap { Int($0) }
  }

  /// Writes a text, a large piece at a time.
  ///
  /// - Throws: `output.unwritable`, as when the disk is full.
  func write(_ text: String) throws(Problem) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Writes bytes, a large piece at a time.
  ///
  /// - Throws: `output.unwritable`.
  func write(_ bytes: [UInt8]) throws(Problem) {
    pending.append(contentsOf: bytes)
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is left and puts the file in its place.
  ///
  /// - Throws: `output.unwritable`.
  func finish() throws(Problem) {
    try flush()
    guard path != "-" else { return isFinished = true }
    do {
      try descriptor.close()
      isFinished = true
      try partial?.takePlace()
    } catch {
      throw Self.problem(error, at: path)
    }
  }

  /// Whether a file begins as every SQLite file does: a register mistyped for an output is years of
  /// work.
  private static func isDatabase(_ path: String) -> Bool {
    let file = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    return file?.starts(with: Array("SQLite format 3\0".utf8)) ?? false
  }

  private func flush() throws(Problem) {
    guard !pending.isEmpty else { return }
    do {
      try descriptor.writeAll(pending)
      pending.removeAll(keepingCapacity: true)
    } catch Errno.brokenPipe {
      // Nobody reads any more: end as quietly as the signal ends programs that do not ignore it.
      exit(128 + SIGPIPE)
    } catch {
      throw Self.problem(error, at: path == "-" ? "" : path)
    }
  }

  private static func problem(_ error: any Error, at path: String) -> Problem {
    Problem(.outputUnwritable, at: path, ["value": (error as? Errno)?.description ?? "\(error)"])
  }

  /// Sixty-four kilobytes: few system calls, and little memory.
  private static let pieceSize = 1 << 16
}

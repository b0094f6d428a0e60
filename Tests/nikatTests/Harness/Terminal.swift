import Fixtures
import Foundation

/// A terminal in which the built program is run, as a person would.
enum Terminal {
  /// Runs `nikat` with arguments and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind `nikat`.
  ///   - folder: The folder in which it runs; one of its own if none is given.
  ///   - environment: Variables beside the fixed ones: UTF-8, English, no register named.
  ///   - stdin: What is typed or piped in.
  /// - Returns: All that the run left behind.
  /// - Throws: What keeps the program from being started.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder? = nil, environment: [String: String] = [:],
    stdin: String = ""
  ) throws -> Outcome {
    try run(program, arguments, in: folder, environment: environment, stdin: stdin)
  }

  /// Runs a command line with the built program as `nikat`.
  static func run(
    shell line: String, in folder: TemporaryFolder? = nil, environment: [String: String] = [:],
    stdin: String = ""
  ) throws -> Outcome {
    try run(
      URL(filePath: "/bin/bash"), ["-c", line], in: folder, environment: environment, stdin: stdin)
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: TemporaryFolder?,
    environment: [String: String],
    stdin: String
  ) throws -> Outcome {
    let streams = try TemporaryFolder()
    let workplace = try folder ?? TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = workplace.url
    process.environment = [
      "PATH": program.deletingLastPathComponent().path + ":/usr/local/bin:/usr/bin:/bin",
      "LANG": "C.UTF-8",
    ].merging(environment) { $1 }
    try streams.write(stdin, to: "stdin")
    try streams.write("", to: "stdout")
    try streams.write("", to: "stderr")
    process.standardInput = try FileHandle(forReadingFrom: streams.url("stdin"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url("stdout"))
    process.standardError = try FileHandle(forWritingTo: streams.url("stderr"))
    try process.run()
    withExtendedLifetime(workplace) { process.waitUntilExit() }
    return Outcome(
      stdout: try streams.read("stdout"), stderr: try streams.read("stderr"),
      exitCode: process.terminationStatus)
  }

  /// The program lies beside the bundle of tests that runs now.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "nikat")
}

/// What a run left behind, compared whole.
struct Outcome: Equatable {
  var stdout = ""
  var stderr = ""
  var exitCode: Int32 = 0
}

extension Outcome: CustomStringConvertible {
  var description: String { "\n\(stdout)--- stderr\n\(stderr)--- exit \(exitCode)\n" }
}

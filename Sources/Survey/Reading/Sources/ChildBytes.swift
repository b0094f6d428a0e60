import Foundation
import Subprocess
import Wording

/// The output of a program that reads what nikat does not read itself.
///
/// The program runs apart from the register: a file that crashes it costs the file. It ends with
/// the task that runs it, and `prlimit` bounds its memory and its time.
struct ChildBytes: Sendable {
  /// What runs: the program, and how it is called.
  let program: String
  let arguments: [String]
  /// Settings on top of the environment that nikat itself runs in.
  var environment: [Environment.Key: String?] = [:]
  /// What a person knows it by, in messages.
  let format: String
  let package: String
  let file: String

  /// Runs the program and hands out its output as it comes.
  ///
  /// - Parameter take: Takes a chunk; false ends the program.
  /// - Throws: ``Wording/Problem`` `tool.missing`, or `tool.failed` with the first sentence that
  ///   the program printed as an error, or what `take` throws.
  func read(_ take: ([UInt8]) async throws(Problem) -> Bool) async throws(Problem) {
    let settings = Environment.inherit.updating(environment)
    do {
      _ = try await Executable.name(program).resolveExecutablePath(in: settings)
    } catch {
      throw Problem(
        .toolMissing, at: file, ["value": program, "format": format, "package": package])
    }
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
    do {
      let result = try await run(
        .name("prlimit"), arguments: Arguments(limits + [program] + arguments),
        environment: settings, platformOptions: options, input: .none, output: .sequence,
        error: .sequence
      ) { execution in
        async let complaint = Self.text(execution.standardError)
        var wantsMore = true
        for try await buffer in execution.standardOutput {
          wantsMore = try await take([UInt8](Data(buffer: buffer)))
          if !wantsMore { break }
        }
        if !wantsMore {
          await execution.teardown(using: [
            .gracefulShutDown(allowedDurationToNextStep: .seconds(1))
          ])
        }
        return (wantsMore, try await complaint)
      }
      let (wasReadToEnd, complaint) = result.closureResult
      if wasReadToEnd, !result.terminationStatus.isSuccess {
        throw Problem(
          .toolFailed, at: file, ["tool": program, "value": Self.firstSentence(complaint)])
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(.toolFailed, at: file, ["tool": program, "value": "\(error)"])
    }
  }

  /// Two gigabytes and ten minutes of computing: far beyond the field files of a state.
  private var limits: [String] { ["--as=\(2 << 30)", "--cpu=600"] }

  /// The first kilobytes of a stream, which is read to its end all the same.
  private static func text(_ stream: SubprocessOutputSequence) async throws -> String {
    var bytes: [UInt8] = []
    for try await buffer in stream where bytes.count < 4096 { bytes += Data(buffer: buffer) }
    return String(decoding: bytes.prefix(4096), as: UTF8.self)
  }

  /// What GDAL says first: `ERROR 4: Unable to open x.shp` or the line after `FAILURE:`.
  private static func firstSentence(_ text: String) -> String {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("Warning") && $0 != "FAILURE:" }
    guard let line = lines.first else { return "no reason given" }
    let words = line.hasPrefix("ERROR") ? line.split(separator: ": ", maxSplits: 1).last : line
    let sentence = String(words ?? line)
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}

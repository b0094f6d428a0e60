public import ArgumentParser
public import Coverage
import Geodesy
import Registry
import Wording

/// What a plan is to reach, and what it has to obey.
struct SitingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many sites to choose; not for --objective all.", valueName: "count"))
  var add: Int?

  @Option(
    help: "More people within reach, a shorter way in the mean, or few sites that serve all.")
  var objective: SitingQuestion.Objective = .people

  @Option(
    help: ArgumentHelp(
      "Choose from the places of this file (default: all settlements).", valueName: "file"),
    completion: .file())
  var candidates: String?

  @Option(
    help: ArgumentHelp(
      "How far a site must be from every other and from the facilities of today.",
      valueName: "distance"))
  var minDistance: String?

  @Option(
    help: ArgumentHelp(
      "How many sites each area gets at least that has people to serve, as in block=1.",
      valueName: "level=count"))
  var atLeastPer: String?

  func validate() throws {
    if let add, add < 1 { throw ValidationError("--add is a count from 1.") }
    guard (add == nil) == (objective == .all) else {
      throw ValidationError(
        add == nil
          ? "Say how many with --add, such as 10." : "--objective all finds the number itself.")
    }
    guard objective != .people, atLeastPer != nil || minDistance != nil else { return }
    throw ValidationError("--min-distance and --at-least-per go with --objective people.")
  }

  /// Reads ``atLeastPer``.
  ///
  /// - Throws: `siting.floor-unreadable`.
  var floor: (level: AreaLevel, count: Int)? {
    get throws(Problem) {
      guard let atLeastPer else { return nil }
      let parts = atLeastPer.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let level = AreaLevel(rawValue: String(parts[0])),
        let count = Int(Numerals.ascii(String(parts[1]))), count > 0
      else { throw Problem(.floorUnreadable, at: "--at-least-per", ["value": atLeastPer]) }
      return (level, count)
    }
  }

  /// Reads ``minDistance``.
  ///
  /// - Throws: `distance.unreadable`.
  var leastDistance: Distance? {
    get throws(Problem) {
      if let minDistance { try Distance.parse(minDistance) } else { nil }
    }
  }
}

extension SitingQuestion.Objective: ExpressibleByArgument {}

internal import ArgumentParser
import Coverage
import Geodata
import Wording

/// How far care may be, and how people go there.
struct ReachOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How far it may be: a distance (5km) or a time (30min).", valueName: "limit"))
  var within = "5km"

  @Option(
    help: ArgumentHelp(
      "How people go, for a time: walk, bicycle or motor.", valueName: "mode"))
  var mode = "walk"

  @Option(
    help: ArgumentHelp("Kilometres an hour, if not those of the mode.", valueName: "km/h"))
  var speed: Double?

  @Option(
    help: ArgumentHelp(
      "The way over the straight line (default: 1.4 for a time, 1 for a distance).",
      valueName: "factor"))
  var detour: Double?

  /// The limit asked for.
  ///
  /// - Throws: `travel.mode-unknown`, `reach.limit-unreadable` and its like.
  var limit: ReachLimit {
    get throws(Problem) {
      try ReachLimit(within, by: .named(mode), at: speed, detour: detour)
    }
  }
}

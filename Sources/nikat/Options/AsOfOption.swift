import ArgumentParser

/// `--as-of`, the day on which the question is asked.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask as of this day (default: today): what had opened and not yet closed.",
      valueName: "yyyy-mm-dd"))
  var asOf: String?
}

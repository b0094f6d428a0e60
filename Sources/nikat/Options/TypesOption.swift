internal import ArgumentParser
import Geodata

/// `--type`, the types of facility that a question about coverage is about.
struct TypesOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The type asked about, in any spelling; repeat where any of several will do.",
      valueName: "type"))
  var type: [String]

  /// The types, each as norms name it.
  var types: [FacilityType] {
    get throws { try type.map { try FacilityType.named($0) } }
  }
}

import ArgumentParser

/// Which register a command works on.
struct RegisterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The register: this file, else $NIKAT_DB, else nikat.sqlite in this folder.",
      valueName: "path"),
    completion: .file(extensions: ["sqlite"]))
  var db: String?

  /// Where the register lies or will lie.
  var path: String { Self.path(asked: db, environment: Environment.variables) }

  /// Whether other commands find the register without being told where it is.
  var isDefault: Bool { db == nil }

  /// The option, else the variable, else the file in this folder.
  static func path(asked: String?, environment: [String: String]) -> String {
    if let asked { return asked }
    if let named = environment["NIKAT_DB"], !named.isEmpty { return named }
    return "nikat.sqlite"
  }
}

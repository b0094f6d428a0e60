internal import ArgumentParser
import FoundationEssentials
import Registry

/// Who changes the register: the change log keeps it.
struct SignatureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who makes the change (default: $USER).", valueName: "name"))
  var who: String?

  /// The signature at this moment.
  var signature: Signature {
    let user = Environment.variables["USER"].flatMap { $0.isEmpty ? nil : $0 }
    return Signature(who: who ?? user ?? "unknown", at: Date.now.ISO8601Format())
  }
}

/// What stands below a command in its help: prose, and examples with their true output.
///
/// The examples are files of `Examples/`, embedded; the tests run their commands and compare.
enum Discussion {
  /// The prose, if any, followed by the examples.
  static func text(_ prose: String = "", examples: [UInt8]) -> String {
    let examples = "EXAMPLES:\n" + String(decoding: examples.dropLast(), as: UTF8.self)
    return prose.isEmpty ? examples : "\(prose)\n\n\(examples)"
  }
}

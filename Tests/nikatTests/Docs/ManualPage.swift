/// One page of the manual in the macros of man(7).
struct ManualPage {
  let words: [String]
  let command: DumpedCommand

  var name: String { words.joined(separator: "-") }

  var text: String {
    let title = name.uppercased()
    return [
      ".TH \(Self.plain(title)) 1 \"\" \"nikat\" \"nikat\"",
      ".SH NAME", "\(Self.plain(name)) \\- \(Self.plain(summary))",
      ".SH SYNOPSIS", synopsis,
      description, section("COMMANDS", commands), section("OPTIONS", options),
      section("EXIT STATUS", Self.exitStatus), section("ENVIRONMENT", Self.environment),
      section("EXAMPLES", examples), section("SEE ALSO", seeAlso),
    ].filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let abstract = command.abstract ?? ""
    return String(abstract.prefix(1).lowercased() + abstract.dropFirst().dropLast())
  }

  private var synopsis: String {
    let positional = (command.arguments ?? []).filter {
      $0.kind == "positional" && $0.shouldDisplay
    }
    let rest =
      children.isEmpty
      ? ["[options]"]
        + positional.map { argument in
          let name = (argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
          return argument.isOptional ? "[\(name)]" : name
        } : ["command"]
    return
      ".B \(Self.plain(words.joined(separator: " ")))\n.I \(Self.plain(rest.joined(separator: " ")))"
  }

  private var description: String {
    let prose = discussion.prose
    return ".SH DESCRIPTION\n" + Self.plain(command.abstract ?? "")
      + (prose.isEmpty ? "" : "\n.PP\n" + Self.plain(prose))
  }

  private var commands: String {
    children.map { child in
      ".TP\n.B \(Self.plain(([name, child.commandName]).joined(separator: "-")))(1)\n"
        + Self.plain(child.abstract ?? "")
    }.joined(separator: "\n")
  }

  private var options: String {
    (command.arguments ?? []).filter(\.shouldDisplay).map { argument in
      let value = argument.kind == "flag" ? "" : "\\fI\(Self.plain(argument.valueName ?? ""))\\fR"
      let names = (argument.names ?? []).map { "\\fB\(Self.plain($0.typed))\\fR" }
      let heading = ([names.joined(separator: ", "), value]).filter { !$0.isEmpty }
      var notes: [String] = []
      if let values = argument.allValues {
        notes.append("Values: \(values.joined(separator: ", ")).")
      }
      if let value = argument.defaultValue { notes.append("Default: \(value).") }
      let text = ([argument.abstract ?? ""] + notes).joined(separator: " ")
      return ".TP\n\(heading.joined(separator: " "))\n\(Self.plain(text))"
    }.joined(separator: "\n")
  }

  private var examples: String {
    discussion.examples.isEmpty ? "" : ".EX\n\(Self.plain(discussion.examples))\n.EE"
  }

  private var seeAlso: String {
    let parent = words.dropLast().joined(separator: "-")
    return parent.isEmpty ? "" : ".BR \(Self.plain(parent)) (1)"
  }

  private var children: [DumpedCommand] {
    (command.subcommands ?? []).filter { $0.commandName != "help" }
  }

  private var discussion: (prose: String, examples: String) {
    let parts = (command.discussion ?? "").split(separator: "EXAMPLES:\n", maxSplits: 1)
    let text = command.discussion ?? ""
    guard text.contains("EXAMPLES:\n") else { return (text, "") }
    return parts.count == 2
      ? (String(parts[0]).trimmingSuffix(while: \.isNewline), String(parts[1]))
      : ("", String(parts.first ?? ""))
  }

  private func section(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : ".SH \(title)\n\(body)"
  }

  private static let exitStatus = """
    .TP
    .B 0
    All went well.
    .TP
    .B 1
    The data or the answer says no.
    .TP
    .B 2
    The command was misused.
    """

  private static let environment = """
    .TP
    .B NIKAT_DB
    The register, where \\fB\\-\\-db\\fR does not name one.
    .TP
    .B LC_ALL, LC_MESSAGES, LANG
    The language of the answer, where \\fB\\-\\-lang\\fR does not name one.
    """

  /// Text that no macro and no escape reads as its own.
  private static func plain(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }
      .joined(separator: "\n")
  }
}

extension String {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> String {
    String(reversed().drop(while: drops).reversed())
  }
}

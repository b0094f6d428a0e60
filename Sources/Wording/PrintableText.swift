/// Texts that come from files and people, made fit for a line of a terminal or a message.
public enum PrintableText {
  /// The text in one line and without control characters, which could command a terminal.
  ///
  /// Line breaks and tabs become spaces, other controls U+FFFD.
  public static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var line = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      if scalar == "\n", before == "\r" { continue }
      switch scalar.properties.generalCategory {
      case .control:
        line.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : "\u{FFFD}")
      case .lineSeparator, .paragraphSeparator: line.append(" ")
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

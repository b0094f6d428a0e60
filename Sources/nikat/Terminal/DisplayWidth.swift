/// How many columns of a terminal a text takes, as the C library's `wcwidth` counts them.
///
/// Marks that sit on a letter take none (the virama and most vowel signs of Devanagari among them),
/// marks beside it take one, East Asian letters and emoji two. What joins into one picture counts as
/// one picture.
enum DisplayWidth {
  /// The columns that a text takes.
  static func of(_ text: String) -> Int {
    // Plain ASCII, most of what is printed, is not worth a look at clusters.
    text.utf8.allSatisfy({ $0 < 0x80 }) ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// The columns that a cluster of characters takes.
  static func of(_ cluster: Character) -> Int {
    let scalars = cluster.unicodeScalars
    if let first = scalars.first, isPicture(first) || scalars.contains(emojiStyle) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// The longest beginning of the text that fits, at a border between clusters, ended with `…` if
  /// something is missing.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = ""
    var used = 1
    for cluster in text {
      used += of(cluster)
      if used > width { break }
      kept.append(cluster)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2300 && scalar.properties.isEmojiPresentation
  }

  /// U+FE0F VARIATION SELECTOR-16 asks for the coloured picture.
  private static let emojiStyle: Unicode.Scalar = "\u{FE0F}"

  /// The blocks that Unicode's EastAsianWidth.txt calls W or F.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]
}

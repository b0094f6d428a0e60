import Wording

/// Texts that look like data and are none, with a sentence for whoever brought them.
enum TextRefusal {
  /// Why a text is not read; nil if nothing speaks against it.
  ///
  /// - Parameters:
  ///   - sample: Its first bytes.
  ///   - name: Its name, for the message.
  /// - Returns: The refusal.
  static func problem(with sample: [UInt8], named name: String) -> Problem? {
    var stream = TextStream(encoding: TextEncoding(sample: sample))
    let text = stream.text(sample)
    guard let first = text.first(where: { $0 > 0x20 }), !text.contains(0) else { return nil }
    if first == UInt8(ascii: "<") { return markup(text, name) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return nil }
    return isProse(text) ? Problem(.fileProse, at: name, ["known": SourceFormat.known]) : nil
  }

  private static func markup(_ text: [UInt8], _ name: String) -> Problem? {
    let head = String(decoding: text.prefix(4096), as: UTF8.self)
    let lowered = head.lowercased()
    if lowered.contains("<!doctype html") { return nil }
    if head.contains("http://www.w3.org/2002/xforms") {
      return Problem(.fileFormDefinition, at: name, ["value": "XForm"])
    }
    if lowered.contains("<!doctype") || lowered.contains("<!entity") {
      return Problem(.fileDocumentType, at: name)
    }
    return nil
  }

  /// Whether no separator divides the lines, and they are sentences and no names.
  private static func isProse(_ text: [UInt8]) -> Bool {
    let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(40)
    let delimiter = Delimiter.sniffed(from: text)
    guard let heading = lines.first, !heading.contains(delimiter), lines.count > 2 else {
      return false
    }
    let words = lines.map { line in line.split { $0 <= 0x20 }.count }
    return words.count { $0 > 5 } * 2 > lines.count
  }
}

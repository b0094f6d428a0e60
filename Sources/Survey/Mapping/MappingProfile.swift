public import Wording

/// Which columns give which fields, saved to be read, shared and used again.
///
///     # nikat profile
///     # field = column of the file; a field without a column is given by none.
///     name = BOARD
///     latitude = GPS N
///     accuracy =
///
/// Beside fields it may say `preset`, `source` and `form`. A line that begins with `#` is a comment.
public struct MappingProfile: Hashable, Sendable {
  /// Columns by field; an empty text where no column is to give the field.
  public var columns: [String: String] = [:]
  /// The preset of the publisher, if the file has one.
  public var preset: String?
  /// Who says what the file says.
  public var source: String?
  /// The form by which the rows were gathered.
  public var form: String?

  /// A profile that says nothing.
  public init() {}

  /// Reads a profile.
  ///
  /// - Parameters:
  ///   - text: Its lines.
  ///   - file: Its name, for messages.
  ///   - fields: The fields that there are.
  /// - Throws: ``Wording/Problem`` `profile.line` for a line that is none of the above,
  ///   `profile.twice` for a name that is set twice, `mapping.field-unknown`.
  public init(_ text: String, file: String, fields: [String]) throws(Problem) {
    var seen: Set<String> = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let place = "\(file):\(index + 1)"
      let line = Self.trimmed(line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let equals = line.firstIndex(of: "=") else {
        throw Problem(.profileLine, at: place, ["value": line])
      }
      let name = Self.trimmed(line[..<equals])
      let value = Self.trimmed(line[line.index(after: equals)...])
      guard seen.insert(name).inserted else {
        throw Problem(.profileTwice, at: place, ["value": name])
      }
      switch name {
      case "preset": preset = value.isEmpty ? nil : value
      case "source": source = value.isEmpty ? nil : value
      case "form": form = value.isEmpty ? nil : value
      default:
        guard fields.contains(name) else {
          throw Problem(
            .fieldUnknown, at: place, ["value": name, "known": fields.joined(separator: ", ")])
        }
        columns[name] = value
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

internal import Geodesy
internal import Registry
public import Wording

/// The nearest facilities as one SMS.
public enum NearestMessage {
  /// The answer in one message: as many facilities as fit, nearest first.
  ///
  /// Telephone numbers of all but the first go before a facility is left out, and long names are
  /// shortened before the first loses its own.
  ///
  /// - Parameters:
  ///   - answers: At least one, nearest first.
  ///   - language: The language of names and directions.
  /// - Returns: At most 160 characters of GSM-7, or 70 of UCS-2.
  public static func text(of answers: [NearestAnswer], in language: Language) -> String {
    precondition(!answers.isEmpty, "nothing to tell")
    let details: [Detail] = [
      Detail(phones: .max, nameLength: .max), Detail(phones: 1, nameLength: .max),
      Detail(phones: 1, nameLength: 24), Detail(phones: 1, nameLength: 14),
    ]
    let counts = (1...answers.count).reversed()
    let wordings = counts.lazy.flatMap { count in
      details.lazy.map { text(of: answers.prefix(count), with: $0, in: language) }
    }
    let bare = text(of: answers.prefix(1), with: Detail(phones: 0, nameLength: 14), in: language)
    return ShortMessage.fitted(Array(wordings) + [bare])
  }

  /// How much is said of each facility.
  private struct Detail {
    /// How many of the first carry their telephone number.
    let phones: Int
    /// The most characters of a name.
    let nameLength: Int
  }

  private static func text(
    of answers: some Collection<NearestAnswer>, with detail: Detail, in language: Language
  ) -> String {
    answers.enumerated().map { index, answer in
      let name = shortened(answer.facility.draft.name(in: language), to: detail.nameLength)
      let direction = answer.direction?.short[language]
      let phone = index < detail.phones ? answer.facility.draft.phone : nil
      let parts = [name, answer.line.distance.said(in: language), direction, phone]
      let line = parts.compactMap { $0 }.joined(separator: " ")
      return answers.count > 1 ? "\(index + 1) \(line)" : line
    }.joined(separator: "\n")
  }

  /// A name cut at the last word that fits, else between two characters.
  private static func shortened(_ name: String, to length: Int) -> String {
    guard name.count > length else { return name }
    let head = name.prefix(length)
    let atWord = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return String(atWord)
  }
}

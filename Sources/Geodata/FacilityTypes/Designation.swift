public import Wording

/// What a facility of some type also is: Ayushman Arogya Mandir, first referral unit, a quality certificate.
public struct Designation: Hashable, Sendable, Identifiable {
  /// The code that the register keeps, such as `AAM`.
  public let code: String
  /// What people call it.
  public let label: Bilingual
  /// How people write it, in both scripts.
  public let spellings: [String]

  /// The code.
  public var id: String { code }

  /// All designations, in the order of the table `designations.csv`.
  public static let all: [Designation] = EmbeddedTable.designations.rows.map { row in
    Designation(
      code: row[0], label: Bilingual(row[1], row[2]),
      spellings: row[3].split(separator: "|").map(String.init))
  }

  /// The designations that a text names, in the order of the table.
  public static func recognized(in text: String) -> [Designation] {
    var found: Set<String> = []
    phrases.forEachMatch(in: TextKey(text)) { _, code in found.insert(code) }
    return all.filter { found.contains($0.code) }
  }

  private static let phrases: PhraseTrie<String> = {
    var phrases = PhraseTrie<String>()
    for designation in all {
      for spelling in [designation.code] + designation.spellings {
        phrases.insert(TextKey(spelling), designation.code)
      }
    }
    return phrases
  }()
}

public import Wording

/// The words that tell a name from another that is otherwise the same: old and new, east and
/// west, men and women, eyes and teeth, who runs it.
public struct NameContrasts: OptionSet, Hashable, Sendable {
  /// A bit for each value, group after group.
  public let rawValue: UInt64

  /// Makes a set of its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Values that exclude each other.
  public struct Group: Sendable {
    /// What they are about: "who runs it".
    public let label: Bilingual
    /// Whether they are part of a place's name, so that a name may also be written without a
    /// space: *Nayatola*.
    public let isOfPlace: Bool
    /// The bits of all values.
    public let mask: NameContrasts
    /// The name in `name-words.csv`.
    let name: String
    let values: [String]
  }

  /// All groups.
  public static let groups: [Group] = {
    var first: UInt64 = 0
    return table.map { name, label, isOfPlace, values in
      let count = UInt64(values.count)
      defer { first += count }
      return Group(
        label: label, isOfPlace: isOfPlace,
        mask: NameContrasts(rawValue: ((1 << count) - 1) << first), name: name, values: values)
    }
  }()

  private static let table: [(String, Bilingual, isOfPlace: Bool, [String])] = [
    ("age", Bilingual("new or old", "नया-पुराना"), true, ["new", "old"]),
    ("side", Bilingual("the side", "दिशा"), true, ["east", "west", "north", "south"]),
    ("size", Bilingual("large or small", "बड़ा-छोटा"), true, ["large", "small"]),
    ("people", Bilingual("for whom it is", "किनके लिए"), false, ["men", "women", "children"]),
    (
      "field", Bilingual("the speciality", "विशेषता"), false,
      [
        "eyes", "teeth", "cancer", "heart", "tuberculosis", "leprosy", "ayurveda", "homeopathy",
        "unani", "mind", "injury",
      ]
    ),
    (
      "runner", Bilingual("who runs it", "संचालक"), false,
      [
        "cghs", "state", "delhi", "esi", "mcd", "ndmc", "railway", "army", "police", "prison",
        "crpf", "bsf",
      ]
    ),
    // Of the maternity services of a city: a welfare centre is no maternity home.
    ("kind", Bilingual("the service", "सेवा"), false, ["welfare", "home", "postpartum"]),
  ]

  init?(group name: String, value: String) {
    var first: UInt64 = 0
    for group in Self.groups {
      if group.name == name, let index = group.values.firstIndex(of: value) {
        self.init(rawValue: 1 << (first + UInt64(index)))
        return
      }
      first += UInt64(group.values.count)
    }
    return nil
  }

  /// The values of all groups that are part of a place's name.
  static let ofPlace: NameContrasts = groups.reduce(into: []) { all, group in
    if group.isOfPlace { all.formUnion(group.mask) }
  }
}

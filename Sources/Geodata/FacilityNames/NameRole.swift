/// What a word does in the name of a facility, as `name-words.csv` says it.
enum NameRole: Sendable {
  /// It says nothing that tells two facilities apart: "of", "smt", "hospital".
  case filler
  /// It comes before a number or a letter: "sector", "block".
  case unit
  /// It is a number: "ii".
  case number(String)
  /// It tells a place from its neighbour of the same name, or a facility from the next one.
  case contrast(NameContrasts)
  /// It stands in the names of many places: in so many of 10,000 names.
  case place(Int)

  /// The role of each word of the table, by its ``TextKey``.
  static let table: [String: NameRole] = {
    var table: [String: NameRole] = [:]
    for row in EmbeddedTable.facilityNameWords.rows {
      let role: NameRole? =
        switch row[2] {
        case "filler": .filler
        case "unit": .unit
        case "number": .number(row[3])
        case "place": .place(row.number(3) ?? 1)
        default: NameContrasts(group: row[2], value: row[3]).map { .contrast($0) }
        }
      table[TextKey(row[0]).text] = role
    }
    return table
  }()
}

/// The words that tell a name from another that is otherwise the same: old and new, east and
/// west, men and women, eyes and teeth, who runs it.
public struct NameContrasts: OptionSet, Hashable, Sendable {
  /// A bit for each value, group after group.
  public let rawValue: UInt64

  /// Makes a set of its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The groups; two values of one group exclude each other.
  static let groups: [(name: String, values: [String], isOfPlace: Bool)] = [
    ("age", ["new", "old"], true),
    ("side", ["east", "west", "north", "south"], true),
    ("size", ["large", "small"], true),
    ("people", ["men", "women", "children"], false),
    (
      "field",
      [
        "eyes", "teeth", "cancer", "heart", "tuberculosis", "leprosy", "ayurveda", "homeopathy",
        "unani", "mind", "injury",
      ], false
    ),
    (
      "runner",
      [
        "cghs", "state", "delhi", "esi", "mcd", "ndmc", "railway", "army", "police", "prison",
        "crpf",
        "bsf",
      ], false
    ),
    // Of the maternity services of a city: a welfare centre is no maternity home.
    ("kind", ["welfare", "home", "postpartum"], false),
  ]

  /// The bits of each group, in the order of ``groups``.
  public static let masks: [NameContrasts] = {
    var first: UInt64 = 0
    return groups.map { group in
      let count = UInt64(group.values.count)
      defer { first += count }
      return NameContrasts(rawValue: ((1 << count) - 1) << first)
    }
  }()

  init?(group: String, value: String) {
    var bit: UInt64 = 0
    for known in Self.groups {
      if known.name == group, let index = known.values.firstIndex(of: value) {
        self.init(rawValue: 1 << (bit + UInt64(index)))
        return
      }
      bit += UInt64(known.values.count)
    }
    return nil
  }

  /// The contrasts that are part of a place's name, so that a name may also be written without a
  /// space: *Nayatola*.
  public static let ofPlace: NameContrasts = zip(groups, masks).reduce(into: []) { all, group in
    if group.0.isOfPlace { all.formUnion(group.1) }
  }
}

public import Registry
internal import Wording

extension RowLayout where Subject == Change {
  /// How the history of a facility is handed over and shown.
  public static let changes = Self(
    columns: [
      Column("facility") { .integer(Int($0.facility.number)) },
      Column("at") { .text($0.at) },
      Column("who") { .text($0.who) },
      Column("action") { .text($0.action.rawValue) },
      Column("field") { .text($0.field) },
      Column("before") { .text($0.before) },
      Column("after") { .text($0.after) },
      Column("reason") { .text($0.reason) },
      Column("submission") { .integer($0.submission.map { Int($0.number) }) },
    ],
    table: [
      TableColumn(Bilingual("When", "कब")) { change, _ in .text(change.at) },
      TableColumn(Bilingual("Who", "किसने")) { change, _ in .text(change.who) },
      TableColumn(Bilingual("What", "क्या")) { .text($0.action.label[$1]) },
      TableColumn(Bilingual("Field", "मद")) { change, _ in .text(change.field) },
      TableColumn(Bilingual("Before", "पहले")) { change, _ in .text(change.before) },
      TableColumn(Bilingual("After", "बाद में")) { change, _ in .text(change.after) },
      TableColumn(Bilingual("Reason", "कारण")) { change, _ in .text(change.reason) },
    ])
}

extension Change.Action {
  /// What people call it.
  fileprivate var label: Bilingual {
    switch self {
    case .add: Bilingual("added", "जोड़ा")
    case .edit: Bilingual("edited", "बदला")
    case .move: Bilingual("moved", "स्थान बदला")
    case .close: Bilingual("closed", "बंद किया")
    case .reopen: Bilingual("reopened", "फिर खोला")
    case .merge: Bilingual("merged", "मिलाया")
    case .unmerge: Bilingual("taken apart", "अलग किया")
    case .withdraw: Bilingual("withdrawn", "वापस लिया")
    case .restore: Bilingual("put back", "पहले जैसा किया")
    }
  }
}

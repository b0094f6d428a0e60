public import Registry
internal import Wording

extension RowLayout where Subject == ImportSummary {
  /// How imports are handed over and listed, with their balance as it stands.
  public static let imports = Self(
    columns: [
      Column("import") { .integer(Int($0.id.number)) },
      Column("entity") { .text($0.entity.rawValue) },
      Column("file") { .text($0.fileName) },
      Column("preset") { .text($0.preset) },
      Column("started_at") { .text($0.startedAt) },
      Column("finished_at") { .text($0.finishedAt) },
      Column("who") { .text($0.who) },
      Column("undone_at") { .text($0.undoneAt) },
      Column("read") { .integer($0.totals.read) },
      Column("accepted") { .integer($0.totals.accepted) },
      Column("corrected") { .integer($0.totals.corrected) },
      Column("unchanged") { .integer($0.totals.unchanged) },
      Column("held") { .integer($0.totals.held) },
      Column("rejected") { .integer($0.totals.rejected) },
      Column("left_out") { .integer($0.totals.leftOut) },
      Column("waiting") { .integer($0.waiting) },
    ],
    table: [
      TableColumn(Bilingual("Import", "आयात")) { run, _ in .integer(Int(run.id.number)) },
      TableColumn(Bilingual("File", "फ़ाइल")) { run, _ in .text(run.fileName) },
      TableColumn(Bilingual("Who", "किसने")) { run, _ in .text(run.who) },
      TableColumn(Bilingual("When", "कब")) { run, _ in .text(run.startedAt) },
      TableColumn(Bilingual("Read", "पढ़ी गईं")) { run, _ in .integer(run.totals.read) },
      TableColumn(Bilingual("Came in", "आईं")) { run, _ in
        .integer(run.totals.accepted + run.totals.corrected)
      },
      TableColumn(Bilingual("Unchanged", "पहले से")) { run, _ in .integer(run.totals.unchanged) },
      TableColumn(Bilingual("Wait", "रुकी हैं")) { run, _ in .integer(run.waiting) },
      TableColumn(Bilingual("Rejected", "अस्वीकृत")) { run, _ in .integer(run.totals.rejected) },
      TableColumn(Bilingual("Left out", "छोड़ी गईं")) { run, _ in .integer(run.totals.leftOut) },
      TableColumn(Bilingual("Taken back", "वापस ली गई")) { run, _ in .text(run.undoneAt) },
    ])
}

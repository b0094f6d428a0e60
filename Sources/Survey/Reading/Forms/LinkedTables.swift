import Wording

/// The archive of ODK Central: a table of submissions, and one of each repeat beside it.
///
/// `clinics.csv` holds the submissions by `KEY`; `clinics-room.csv` the repeats, each with the
/// `PARENT_KEY` of what it stands in, which begins with the key of its submission.
struct LinkedTables: Sendable {
  let root: String
  let repeats: [String]

  var description: Bilingual {
    Bilingual(
      "submissions of ODK Central (CSV), \(repeats.count) tables of repeats",
      "ODK Central की प्रस्तुतियाँ (CSV), दोहरावों की \(repeats.count) तालिकाएँ")
  }

  /// Reads all submissions with their repeats.
  func read(
    of source: SourceFile, _ body: (RecordBatch, Double?) async throws(Problem) -> Bool
  ) async throws(Problem) -> [Bilingual] {
    let answers = RepeatedAnswers()
    let stem = root.dropLast(".csv".count)
    for table in repeats {
      var parser = DelimitedParser(file: "\(source.name)/\(table)", delimiter: UInt8(ascii: ","))
      let name = String(table.dropFirst(stem.count + 1).dropLast(".csv".count))
      try await SourceFile.unzip(path: source.path, entry: table, file: source.name).read {
        (chunk) throws(Problem) in
        try parser.read(chunk)
        if let batch = parser.takeBatch() { answers.take(batch, as: name) }
        return true
      }
      try parser.end()
      if let batch = parser.takeBatch() { answers.take(batch, as: name) }
    }
    let parser = LinkedParser(file: "\(source.name)/\(root)", repeats: answers)
    let main = SourceFile(
      path: source.path, name: source.name, format: source.format, packing: .zip(entry: root),
      layers: [], sample: [])
    var notes = try await main.read(with: parser, .utf8, body)
    if answers.orphans > 0 {
      notes.append(
        Bilingual(
          "repeats whose submission was not in the archive: {count}",
          "ऐसे दोहराव जिनकी प्रस्तुति संग्रह में नहीं थी: {count}"
        ).filled(["count": "\(answers.orphans)"]))
    }
    return notes
  }
}

/// The rows of the tables of repeats, by the key of their submission.
final class RepeatedAnswers {
  private struct Group {
    let name: String
    let answers: FormValue
    let raw: [UInt8]
  }

  private var groups: [String: [Group]] = [:]

  /// How many repeats no submission has asked for.
  var orphans: Int { groups.values.reduce(0) { $0 + $1.count } }

  /// Keeps the rows of a table.
  func take(_ batch: RecordBatch, as name: String) {
    for record in batch {
      let parent = record.text(named: "PARENT_KEY") ?? ""
      let members = record.fields.filter { !["KEY", "PARENT_KEY"].contains($0.name) }
        .map { FormValue.Member(name: $0.name, value: .text($0.value)) }
      groups[String(parent.prefix { $0 != "/" }), default: []].append(
        Group(name: name, answers: .group(members), raw: Array(record.raw)))
    }
  }

  /// Hands out the repeats of a submission, a member for each table, and their bytes.
  func repeats(of key: String) -> (members: [FormValue.Member], raw: [UInt8]) {
    var members: [FormValue.Member] = []
    var raw: [UInt8] = []
    for group in groups.removeValue(forKey: key) ?? [] {
      raw += [UInt8(ascii: "\n")] + group.raw
      if let place = members.firstIndex(where: { $0.name == group.name }) {
        members[place].value = .list(members[place].value.elements + [group.answers])
      } else {
        members.append(FormValue.Member(name: group.name, value: .list([group.answers])))
      }
    }
    return (members, raw)
  }
}

/// Reads the table of submissions, each with its repeats.
struct LinkedParser: RecordParser {
  private let file: String
  private var table: DelimitedParser
  private let repeats: RepeatedAnswers
  private var columns = GatheredColumns()

  init(file: String, repeats: RepeatedAnswers) {
    self.file = file
    self.repeats = repeats
    table = DelimitedParser(file: file, delimiter: UInt8(ascii: ","))
  }

  var notes: [Bilingual] { table.notes }

  mutating func read(_ chunk: [UInt8]) throws(Problem) { try table.read(chunk) }

  mutating func end() throws(Problem) { try table.end() }

  mutating func takeBatch() -> RecordBatch? {
    guard let batch = table.takeBatch() else { return nil }
    var builder = RecordBatch.Builder()
    for record in batch {
      let (members, raw) = repeats.repeats(of: record.text(named: "KEY") ?? "")
      let own = record.fields.map { FormValue.Member(name: $0.name, value: .text($0.value)) }
      let whole = Array(record.raw) + raw
      builder.appendRaw(whole[...])
      for problem in record.problems { builder.add(problem) }
      // `not decrypted`, or `missing encrypted form data`.
      if record.text(named: "Status")?.contains("crypted") == true {
        builder.add(Problem(.rowEncrypted, at: record.place))
      }
      columns.write(
        FormRow.rows(of: .group(own + members)), of: whole[...], at: record.position, record.place,
        into: &builder)
    }
    return builder.takeBatch(file: file, header: columns.header)
  }
}

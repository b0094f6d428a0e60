import Wording

/// Where the XML of form submissions stands.
enum Submissions: Sendable {
  /// The file is one submission.
  case file
  /// Each of these files is one.
  case files([Member])
  /// Each of these entries of the zip archive is one.
  case entries([ZipDirectory.Entry])

  /// A file with the name by which a person knows it.
  struct Member: Sendable, Hashable {
    let path: String
    let name: String
  }

  var description: Bilingual {
    switch self {
    case .file: Bilingual("a submission of a form (XML)", "फ़ॉर्म की एक प्रस्तुति (XML)")
    case .files(let files): Self.many(files.count)
    case .entries(let entries): Self.many(entries.count)
    }
  }

  /// Reads all of them, a batch at a time.
  func read(
    of source: SourceFile, _ body: (RecordBatch, Double?) async throws(Problem) -> Bool
  ) async throws(Problem) {
    var records = SubmissionRecords(file: source.name)
    switch self {
    case .file:
      records.add(try await source.wholeContent(), at: .feature(1))
    case .files(let files):
      for (index, file) in files.enumerated() {
        let bytes = try FileBytes(path: file.path).next(SubmissionRecords.sizeLimit + 1)
        records.add(bytes, at: .member(index + 1, file.name))
        if records.count >= Self.batchSize, let batch = records.takeBatch() {
          guard try await body(batch, Double(index) / Double(files.count)) else { return }
        }
      }
    case .entries(let entries):
      guard try await read(entries, of: source, into: &records, body) else { return }
    }
    if let batch = records.takeBatch() { _ = try await body(batch, 1) }
  }

  /// Unpacks the archive once and cuts its content by the sizes that its directory tells.
  private func read(
    _ entries: [ZipDirectory.Entry], of source: SourceFile, into records: inout SubmissionRecords,
    _ body: (RecordBatch, Double?) async throws(Problem) -> Bool
  ) async throws(Problem) -> Bool {
    var content: [UInt8] = []
    var next = 0
    var goesOn = true
    var gathered = records
    let unpacking = SourceFile.unzip(
      path: source.path, pattern: "*.xml", except: "__MACOSX/*", file: source.name)
    try await unpacking.read { (chunk) async throws(Problem) in
      content += chunk
      var start = 0
      while next < entries.count, content.count - start >= entries[next].size {
        let end = start + entries[next].size
        gathered.add(Array(content[start..<end]), at: .member(next + 1, entries[next].name))
        start = end
        next += 1
      }
      content.removeSubrange(..<start)
      if gathered.count >= Self.batchSize, let batch = gathered.takeBatch() {
        goesOn = try await body(batch, Double(next) / Double(entries.count))
      }
      return goesOn
    }
    // What the archive promises and does not hold is a row all the same.
    while goesOn, next < entries.count {
      gathered.add(content, at: .member(next + 1, entries[next].name))
      content = []
      next += 1
    }
    records = gathered
    return goesOn
  }

  private static let batchSize = 500

  private static func many(_ count: Int) -> Bilingual {
    Bilingual("submissions of forms (XML), \(count) files", "फ़ॉर्म की प्रस्तुतियाँ (XML), \(count) फ़ाइलें")
  }
}

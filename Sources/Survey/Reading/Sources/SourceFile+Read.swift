public import Wording

extension SourceFile {
  /// Reads all records in file order, a batch at a time.
  ///
  /// - Parameter body: Takes a batch, and the share of the file read so far (0…1; nil if its size
  ///   is not known); answers false to stop.
  /// - Returns: What a person should know about how the file was read.
  /// - Throws: ``Wording/Problem`` when the file cannot be read to its end; the records before
  ///   that have been handed over. Also what `body` throws.
  @discardableResult
  public func read(
    _ body: (_ batch: RecordBatch, _ fraction: Double?) async throws(Problem) -> Bool
  ) async throws(Problem) -> [Bilingual] {
    switch format {
    case .delimited(let delimiter, let encoding):
      return try await read(
        with: DelimitedParser(file: name, delimiter: delimiter), encoding, body)
    case .document(let encoding, let dialect):
      return try await read(with: DocumentParser(file: name, dialect: dialect), encoding, body)
    case .sequence(let encoding, let dialect):
      return try await read(
        with: SequenceParser(file: name, numbering: .lines, dialect: dialect), encoding, body)
    case .submissions(let submissions):
      try await submissions.read(of: self, body)
      return []
    case .linkedTables(let tables): return try await tables.read(of: self, body)
    case .converted(let converted, let dataset):
      let source = GDALSource(format: converted, dataset: dataset, file: name)
      for layer in layers {
        let label = layers.count == 1 ? name : "\(name), layer \(layer)"
        var pump = Pump(SequenceParser(file: label, numbering: .features), .utf8)
        try await source.read(layer: layer) { (chunk) async throws(Problem) in
          try await pump.take(chunk, fraction: nil, body)
        }
        try await pump.end(body)
        if pump.isStopped { break }
      }
      return []
    }
  }

  /// The unpacked bytes of a small file.
  ///
  /// - Throws: ``Wording/Problem`` `file.unreadable`.
  func wholeContent() async throws(Problem) -> [UInt8] {
    var content: [UInt8] = []
    switch packing {
    case .memory: return sample
    case .plain:
      if path == "-" { content = sample }
      let bytes = try FileBytes(path: path)
      while content.count <= SubmissionRecords.sizeLimit {
        let chunk = try bytes.next()
        if chunk.isEmpty { break }
        content += chunk
      }
    case .gzip, .zip:
      try await unpacking.read { (chunk) throws(Problem) in
        content += chunk
        return content.count <= SubmissionRecords.sizeLimit
      }
    }
    return content
  }

  func read(
    with parser: some RecordParser, _ encoding: TextEncoding,
    _ body: (RecordBatch, Double?) async throws(Problem) -> Bool
  ) async throws(Problem) -> [Bilingual] {
    var pump = Pump(parser, encoding)
    switch packing {
    case .plain:
      let bytes = try FileBytes(path: path)
      var count = 0
      var chunk = path == "-" ? sample : try bytes.next()
      while !chunk.isEmpty {
        count += chunk.count
        let fraction = bytes.size.map { Double(count) / Double(max($0, 1)) }
        guard try await pump.take(chunk, fraction: fraction, body) else { break }
        chunk = try bytes.next()
      }
    case .memory:
      _ = try await pump.take(sample, fraction: 1, body)
    case .gzip, .zip:
      try await unpacking.read { (chunk) async throws(Problem) in
        try await pump.take(chunk, fraction: nil, body)
      }
    }
    try await pump.end(body)
    return pump.notes
  }

  /// The program that unpacks the file.
  private var unpacking: ChildBytes {
    if case .zip(let entry) = packing {
      return Self.unzip(path: path, entry: entry, file: name)
    }
    return Self.gunzip(path: path, file: name)
  }
}

/// Carries chunks through decoding and parsing to the reader's body.
private struct Pump<Parser: RecordParser> {
  private var parser: Parser
  private var text: TextStream
  private(set) var isStopped = false

  init(_ parser: Parser, _ encoding: TextEncoding) {
    self.parser = parser
    text = TextStream(encoding: encoding)
  }

  var notes: [Bilingual] { parser.notes }

  mutating func take(
    _ chunk: [UInt8], fraction: Double?,
    _ body: (RecordBatch, Double?) async throws(Problem) -> Bool
  ) async throws(Problem) -> Bool {
    var failure: Problem?
    do throws(Problem) {
      try parser.read(text.text(chunk))
    } catch {
      failure = error
    }
    try await hand(over: fraction, body)
    if let failure { throw failure }
    return !isStopped
  }

  mutating func end(
    _ body: (RecordBatch, Double?) async throws(Problem) -> Bool
  ) async throws(Problem) {
    if isStopped { return }
    let rest = text.rest()
    if !rest.isEmpty { try parser.read(rest) }
    try parser.end()
    try await hand(over: 1, body)
  }

  private mutating func hand(
    over fraction: Double?, _ body: (RecordBatch, Double?) async throws(Problem) -> Bool
  ) async throws(Problem) {
    guard let batch = parser.takeBatch() else { return }
    isStopped = !(try await body(batch, fraction))
  }
}

public import Wording

extension SourceFile {
  /// Opens a file and recognises its format by its content, then by its name.
  ///
  /// - Parameters:
  ///   - path: A path, or `-` for standard input.
  ///   - layer: The one layer or sheet to read of a file that has several; else all are read.
  /// - Returns: The file, ready to be read.
  /// - Throws: ``Wording/Problem`` `file.missing`, `file.unreadable`, `file.empty`,
  ///   `file.unrecognised` with the list of what is read, `file.remote`, `file.several`,
  ///   `file.layer-unknown`, `tool.missing` or `tool.failed`.
  public static func open(_ path: String, layer: String? = nil) async throws(Problem) -> Self {
    let name = path == "-" ? "stdin" : String(path.split(separator: "/").last ?? "")
    return try await open(path, layer: layer, named: name)
  }

  static func open(_ path: String, layer: String?, named name: String) async throws(Problem) -> Self
  {
    if path.contains("://") || path.hasPrefix("/vsi") {
      throw Problem(.fileRemote, at: path)
    }
    let file = try FileBytes(path: path)
    let sample = try file.next()
    if sample.isEmpty { throw Problem(.fileEmpty, at: name) }
    let opened = try await recognise(file, sample, path: path, name: name)
    return try await opened.choosing(layer)
  }

  /// One table or layer of a zip archive that holds several.
  static func open(
    entry: String, ofZip path: String, layer: String?, named name: String
  ) async throws(Problem) -> Self {
    guard let content = ZipContent(names: [entry]) else {
      throw Problem(.fileUnrecognised, at: name, ["known": SourceFormat.known])
    }
    return try await zipped(content, path: path, name: name).choosing(layer)
  }

  /// The file with the layers that are to be read of it.
  private func choosing(_ layer: String?) async throws(Problem) -> Self {
    guard case .converted(let format, let dataset) = format else { return self }
    let layers = try await GDALSource(format: format, dataset: dataset, file: name).layers()
    if let layer, !layers.contains(layer) {
      throw Problem(
        .layerUnknown, at: name, ["value": layer, "known": layers.joined(separator: ", ")])
    }
    let sheets = Set(layers.map { $0.lowercased() })
    if layer == nil, sheets.contains("survey"),
      sheets.contains("choices") || sheets.contains("settings")
    {
      throw Problem(.fileFormDefinition, at: name, ["value": "XLSForm"])
    }
    return Self(
      path: path, name: name, format: self.format, packing: .plain,
      layers: layer.map { [$0] } ?? layers, sample: [])
  }

  private static func recognise(
    _ file: FileBytes, _ sample: [UInt8], path: String, name: String
  ) async throws(Problem) -> Self {
    let unrecognised = Problem(.fileUnrecognised, at: name, ["known": SourceFormat.known])
    func source(_ format: SourceFormat, _ packing: Packing = .plain, sample: [UInt8]) -> Self {
      Self(path: path, name: name, format: format, packing: packing, layers: [], sample: sample)
    }
    let dataset = dataset(at: path)
    if sample.starts(with: [0x1F, 0x8B]) {
      let start = try await start(of: gunzip(path: path, file: name))
      guard let format = SourceFormat(text: start, named: String(name.dropLast(3))) else {
        throw unrecognised
      }
      return source(format, .gzip, sample: start)
    }
    if sample.starts(with: "PK".utf8) {
      guard let content = try ZipContent(names: ZipDirectory.names(in: file, path: name)) else {
        throw unrecognised
      }
      return try await zipped(content, path: path, name: name)
    }
    if let format = GDALFormat(magic: sample, named: name), path != "-" {
      return source(.converted(format, dataset: dataset), sample: [])
    }
    if let refusal = TextRefusal.problem(with: sample, named: name) { throw refusal }
    guard let format = SourceFormat(text: sample, named: name) else { throw unrecognised }
    if case .document(_, .geoJSON) = format, path != "-", namesOtherCoordinates(sample) {
      return source(.converted(.geoJSON, dataset: dataset), sample: [])
    }
    return source(format, sample: sample)
  }

  /// GDAL's name of a file, which it would else take for a connection where it begins with `PG:`.
  private static func dataset(at path: String) -> String {
    path.hasPrefix("/") ? path : "./\(path)"
  }

  private static func zipped(
    _ content: ZipContent, path: String, name: String
  ) async throws(Problem) -> Self {
    func source(_ format: SourceFormat, _ packing: Packing, sample: [UInt8]) -> Self {
      Self(path: path, name: name, format: format, packing: packing, layers: [], sample: sample)
    }
    switch content {
    case .converted(let format, let inner):
      let archive = inner.map { "/vsizip/{\(dataset(at: path))}/\($0)" } ?? dataset(at: path)
      return source(.converted(format, dataset: archive), .plain, sample: [])
    case .text(let entry):
      let start = try await start(of: unzip(path: path, entry: entry, file: name))
      guard let format = SourceFormat(text: start, named: entry) else {
        throw Problem(.fileUnrecognised, at: name, ["known": SourceFormat.known])
      }
      return source(format, .zip(entry: entry), sample: start)
    case .submissions:
      let entries = try ZipDirectory.entries(in: FileBytes(path: path), path: name)
        .filter { $0.name.lowercased().hasSuffix(".xml") }
      if entries.contains(where: { $0.size > SubmissionRecords.sizeLimit }) {
        throw Problem(.rowTooLarge, at: name, ["value": "\(SubmissionRecords.sizeLimit)"])
      }
      return source(.submissions(.entries(entries)), .plain, sample: [])
    case .linked(let root, let repeats):
      return source(
        .linkedTables(LinkedTables(root: root, repeats: repeats)), .plain, sample: [])
    case .several(let names):
      throw Problem(.fileSeveral, at: name, ["value": names.joined(separator: ", ")])
    }
  }

  static func gunzip(path: String, file: String) -> ChildBytes {
    ChildBytes(
      program: "gzip", arguments: ["-dc", "--", path], format: "gzip", package: "gzip", file: file)
  }

  /// Unpacks all entries that fit a pattern, one behind the other in the order of the archive.
  static func unzip(path: String, pattern: String, except: String, file: String) -> ChildBytes {
    ChildBytes(
      program: "unzip",
      arguments: [
        "-p", "-C", path.hasPrefix("-") ? "./\(path)" : path, pattern, "-x", except,
      ], format: "zip", package: "unzip", file: file)
  }

  static func unzip(path: String, entry: String, file: String) -> ChildBytes {
    // unzip takes entry names for patterns.
    let literal = entry.reduce(into: "") { literal, letter in
      if "*?[]\\".contains(letter) { literal.append("\\") }
      literal.append(letter)
    }
    return ChildBytes(
      program: "unzip", arguments: ["-p", path.hasPrefix("-") ? "./\(path)" : path, literal],
      format: "zip", package: "unzip", file: file)
  }

  /// The first bytes that a program prints.
  private static func start(of child: ChildBytes) async throws(Problem) -> [UInt8] {
    var start: [UInt8] = []
    try await child.read { (bytes) throws(Problem) in
      start += bytes
      return start.count < 65_536
    }
    if start.isEmpty { throw Problem(.fileEmpty, at: child.file) }
    return start
  }

  /// Whether a GeoJSON of 2008 names a coordinate system that is not longitude and latitude.
  ///
  /// RFC 7946 took the member away; QGIS and GDAL still write it, before the features.
  private static func namesOtherCoordinates(_ sample: [UInt8]) -> Bool {
    let head = String(decoding: sample.prefix(4096), as: UTF8.self)
    guard let member = head.range(ofText: "\"crs\"") else { return false }
    let text = head[member...].prefix(300)
    return text.contains("EPSG") && !text.contains("EPSG::4326") && !text.contains("EPSG:4326")
  }
}

extension String {
  /// Where a text begins in this one.
  fileprivate func range(ofText text: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}

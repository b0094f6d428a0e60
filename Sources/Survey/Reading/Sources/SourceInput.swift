import Foundation
public import Wording

/// One thing to read among those that a person named: a file, or a part of an archive.
public struct SourceInput: Sendable, Hashable {
  /// The path of the file; `-` is standard input.
  public let path: String
  /// What of it is meant.
  let part: Part
  /// How it is told to a person before it is opened.
  public let name: String

  enum Part: Sendable, Hashable {
    case whole
    /// A table or layer inside a zip archive that holds several.
    case entry(String)
    /// Form submissions, each in a file of its own.
    case submissions([Submissions.Member])
  }

  /// A whole file.
  init(path: String, name: String? = nil) {
    self.path = path
    part = .whole
    self.name = name ?? (path == "-" ? "stdin" : String(path.split(separator: "/").last ?? ""))
  }

  /// The form submissions of a folder.
  init(folder: String, submissions: [Submissions.Member]) {
    path = folder
    part = .submissions(submissions)
    name = folder.split(separator: "/").last.map(String.init) ?? folder
  }

  /// A part of an archive.
  init(path: String, entry: String) {
    self.path = path
    part = .entry(entry)
    name = String(path.split(separator: "/").last ?? "") + "/" + entry
  }

  /// Opens it and recognises its format by its content.
  ///
  /// - Parameter layer: The one layer or sheet to read of a file that has several.
  /// - Returns: The file, ready to be read.
  /// - Throws: As ``SourceFile/open(_:layer:)``.
  public func open(layer: String? = nil) async throws(Problem) -> SourceFile {
    switch part {
    case .whole: try await SourceFile.open(path, layer: layer, named: name)
    case .submissions(let files):
      SourceFile(
        path: path, name: name, format: .submissions(.files(files)), packing: .plain, layers: [],
        sample: [])
    case .entry(let entry):
      try await SourceFile.open(entry: entry, ofZip: path, layer: layer, named: name)
    }
  }
}

extension SourceInput {
  /// Everything to be read at some paths: files as they are, folders and archives taken apart.
  ///
  /// In a folder the files are taken in the order of their paths; hidden ones, and the parts of a
  /// shapefile beside its `.shp`, are passed over.
  ///
  /// - Parameter paths: Paths of files and folders, or `-`.
  /// - Returns: What is to be read, in order.
  /// - Throws: ``Wording/Problem`` `file.missing`, `file.unreadable`, or `file.folder-empty`.
  public static func all(at paths: [String]) throws(Problem) -> [SourceInput] {
    var inputs: [SourceInput] = []
    for path in paths {
      // A link to a folder is followed, as the shell does.
      let target = URL(filePath: path).resolvingSymlinksInPath().path
      let attributes = path == "-" ? nil : try? FileManager.default.attributesOfItem(atPath: target)
      guard attributes?[.type] as? FileAttributeType == .typeDirectory else {
        inputs += try taken(apart: SourceInput(path: path))
        continue
      }
      let files = try files(inFolder: path)
      if files.isEmpty { throw Problem(.fileFolderEmpty, at: path) }
      let forms = files.filter(isSubmission)
      if !forms.isEmpty {
        inputs.append(
          SourceInput(
            folder: path,
            submissions: forms.map { Submissions.Member(path: $0.path, name: $0.name) }))
      }
      let gathered = Set(forms)
      for file in files where !gathered.contains(file) { inputs += try taken(apart: file) }
    }
    return inputs
  }

  /// A zip archive of several tables as its tables; everything else as it is.
  private static func taken(apart input: SourceInput) throws(Problem) -> [SourceInput] {
    let isRemote = input.path.contains("://") || input.path.hasPrefix("/vsi")
    guard input.path != "-", !isRemote, let file = try? FileBytes(path: input.path),
      let start = try? file.next(4), start == [0x50, 0x4B, 0x03, 0x04],
      let names = try? ZipDirectory.names(in: file, path: input.name),
      case .several(let entries)? = ZipContent(names: names)
    else { return [input] }
    return entries.map { SourceInput(path: input.path, entry: $0) }
  }

  /// Whether a file is the XML of a form submission, by its first bytes.
  private static func isSubmission(_ input: SourceInput) -> Bool {
    guard input.path.lowercased().hasSuffix(".xml"),
      let start = try? FileBytes(path: input.path).next(4096)
    else { return false }
    var stream = TextStream(encoding: TextEncoding(sample: start))
    guard let root = XMLReader.start(of: stream.text(start)) else { return false }
    return OpenRosaSubmission.begins(with: root)
  }

  private static func files(inFolder folder: String) throws(Problem) -> [SourceInput] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else {
      throw Problem(.fileUnreadable, at: folder, ["value": "permission denied"])
    }
    var names: [String] = []
    for case let name as String in walk {
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
      guard !isHidden, walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular else {
        continue
      }
      names.append(name)
    }
    let shapes = Set(names.filter { $0.lowercased().hasSuffix(".shp") }.map { $0.dropLast(4) })
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().filter { !isSidecar($0, of: shapes) }
      .map { SourceInput(path: base + $0, name: $0) }
  }

  /// Whether a file belongs to a shapefile whose `.shp` lies beside it.
  private static func isSidecar(_ name: String, of shapes: Set<Substring>) -> Bool {
    let endings = [
      ".dbf", ".shx", ".prj", ".cpg", ".sbn", ".sbx", ".qix", ".shp.xml", ".qmd", ".idx", ".qpj",
    ]
    return endings.contains { ending in
      name.lowercased().hasSuffix(ending) && shapes.contains(name.dropLast(ending.count))
    }
  }
}

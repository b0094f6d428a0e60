public import Wording

/// A field file of any format that nikat reads, opened and recognised.
///
///     let source = try await SourceFile.open("clinics.csv")
///     print(source.description.english)  // comma-separated text, UTF-8
///     try await source.read { batch, fraction in
///       for record in batch { print(record.place, record.text(named: "name") ?? "") }
///       return true
///     }
public struct SourceFile: Sendable {
  /// The path as it was given; `-` is standard input.
  public let path: String
  /// What was recognised, for a person: "comma-separated text, UTF-8".
  public let description: Bilingual
  /// The file's name as messages and submissions say it.
  public let name: String

  let format: SourceFormat
  let packing: Packing
  let layers: [String]
  /// The first bytes, unpacked: standard input cannot be read twice.
  let sample: [UInt8]

  /// How the bytes of the format are had from the file.
  enum Packing: Sendable {
    case plain, gzip
    /// The sample is the whole file.
    case memory
    case zip(entry: String)
  }

  init(
    path: String, name: String, format: SourceFormat, packing: Packing, layers: [String],
    sample: [UInt8]
  ) {
    self.path = path
    self.name = name
    self.format = format
    self.packing = packing
    self.layers = layers
    self.sample = sample
    let inner = format.description
    description =
      switch packing {
      case .plain: inner
      case .memory: Bilingual("\(inner.english), part of nikat", "\(inner.hindi), nikat का भाग")
      case .gzip:
        Bilingual("\(inner.english), compressed by gzip", "\(inner.hindi), gzip से संपीड़ित")
      case .zip(let entry):
        Bilingual("\(inner.english), \(entry) in a zip", "\(inner.hindi), ज़िप में \(entry)")
      }
  }
}

public import Registry
import Wording

/// How a file is to be imported.
public struct ImportSettings: Sendable {
  /// What is known of the file's publisher.
  public var preset: Preset?
  /// Who says what the file says; else the preset's publisher, else the file's name.
  public var source: String?
  /// Columns that a person chose, by field.
  public var columns: [String: String] = [:]
  /// Columns that a saved profile says.
  public var profile: MappingProfile?
  /// The form by which the rows were gathered, if it is known.
  public var form: String?
  /// Who gathered the rows that do not say so themselves.
  public var surveyor: String?
  /// Who imports, and when.
  public var signature: Signature

  /// Settings that leave everything to the file itself.
  public init(signed signature: Signature) { self.signature = signature }

  /// The source of the rows of a file: what was said, else the preset's, else the name's stem.
  func source(of file: String) -> String {
    source ?? preset?.source ?? String(file.split(separator: ".").first ?? "")
  }

  /// The system of the file's own numbers where no better is known.
  func system(of file: String) -> String { preset?.system ?? source(of: file).lowercased() }

  /// The chosen columns as fields of a kind of row.
  ///
  /// - Throws: ``Wording/Problem`` `mapping.field-unknown`.
  func overrides<Field: MappedField>() throws(Problem) -> [Field: String] {
    var overrides: [Field: String] = [:]
    for (name, column) in columns {
      guard let field = Field(rawValue: name) else {
        throw Problem(
          .fieldUnknown,
          ["value": name, "known": Field.allCases.map(\.rawValue).joined(separator: ", ")])
      }
      overrides[field] = column
    }
    return overrides
  }
}

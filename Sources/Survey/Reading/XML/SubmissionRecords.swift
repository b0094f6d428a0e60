import Wording

/// Makes records of form submissions, each a small XML file, and gathers the columns that they
/// turn out to have.
struct SubmissionRecords {
  /// What one submission may have; the largest forms with all their repeats have some kilobytes.
  static let sizeLimit = 4 << 20

  private let file: String
  private var columns = GatheredColumns()
  private var builder = RecordBatch.Builder()

  init(file: String) { self.file = file }

  /// How many records wait to be handed out.
  var count: Int { builder.count }

  /// Adds one submission.
  ///
  /// - Parameters:
  ///   - bytes: The file as it came.
  ///   - position: Where it stands.
  mutating func add(_ bytes: [UInt8], at position: Record.Position) {
    let place = Record.place(file: file, position: position)
    var stream = TextStream(encoding: TextEncoding(sample: bytes))
    let text = stream.text(bytes) + stream.rest()
    builder.appendRaw(text[...])
    guard bytes.count <= Self.sizeLimit else {
      builder.add(Problem(.rowTooLarge, at: place, ["value": "\(Self.sizeLimit)"]))
      return builder.endRecord(at: position)
    }
    do throws(XMLError) {
      let submission = OpenRosaSubmission(try XMLReader.root(of: text))
      if submission.isEncrypted { builder.add(Problem(.rowEncrypted, at: place)) }
      columns.write(submission.rows, of: text[...], at: position, place, into: &builder)
    } catch {
      builder.add(Problem(.rowNotXML, at: place, ["value": error.sentence]))
      builder.endRecord(at: position)
    }
  }

  /// Hands out the records; nil if there are none.
  mutating func takeBatch() -> RecordBatch? {
    builder.takeBatch(file: file, header: columns.header)
  }
}

import Wording

/// Turns the bytes of one format into records, chunk by chunk.
///
/// A parser never holds more than the record under construction and the records of one chunk.
protocol RecordParser {
  /// Reads on.
  ///
  /// - Throws: ``Wording/Problem`` when the file cannot be read any further; the records before
  ///   that place can still be taken.
  mutating func read(_ chunk: [UInt8]) throws(Problem)

  /// Reads the end of the file.
  ///
  /// - Throws: ``Wording/Problem`` when there was nothing to read.
  mutating func end() throws(Problem)

  /// Hands out the records that are complete; nil if there are none.
  mutating func takeBatch() -> RecordBatch?

  /// What a person should know about how the file was read, once it has been read.
  var notes: [Bilingual] { get }
}

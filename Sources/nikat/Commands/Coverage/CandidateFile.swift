import Coverage
import Geodesy
import Survey
import Wording

/// Reads the places where a facility could stand from a file, of any form that imports take.
enum CandidateFile {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - language: In which a row's trouble is told.
  /// - Returns: A place for each row, in the order of the file.
  /// - Throws: `nearest.no-coordinates` if no column gives a place, `siting.candidate-unreadable` if a
  ///   row gives none, `siting.candidates-missing` if there are no rows, and what reading throws.
  static func read(_ path: String, in language: Language) async throws -> [SiteCandidate] {
    let file = try await SourceFile.open(path)
    var candidates: [SiteCandidate] = []
    try await file.read { (batch, _) async throws(Problem) in
      let fields = try FieldMapping<SettlementField>(batch.header)
      for record in batch {
        candidates.append(try candidate(record, by: fields, in: language))
      }
      return true
    }
    guard !candidates.isEmpty else { throw Problem(.candidatesMissing, at: file.name) }
    return candidates
  }

  private static func candidate(
    _ record: Record, by fields: FieldMapping<SettlementField>, in language: Language
  ) throws(Problem) -> SiteCandidate {
    guard
      record.geometry != nil || fields.gives(.coordinates)
        || fields.gives(.latitude) && fields.gives(.longitude)
    else {
      throw Problem(
        .coordinateColumnsMissing, at: record.file,
        ["known": record.header.names.joined(separator: ", ")])
    }
    do throws(Problem) {
      let place = try fields.place(in: record)
      return SiteCandidate(
        .row(name: fields.text(.name, in: record) ?? "", position: record.place), at: place)
    } catch {
      let rule = error.kind.rule.said(in: language, with: error.details)
      throw Problem(.candidateUnreadable, at: record.place, ["value": rule])
    }
  }
}

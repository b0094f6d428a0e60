import Geodata
import Registry
import Synchronization
import Wording

/// Says of rows, one after the other, whether the register knows their facility.
///
/// Made when the first row asks, so that an import of rows that are all in already reads nothing.
/// A class, because its index is large, and an importer is copied for each batch of rows that is
/// judged.
final class FacilityMatcher: Sendable {
  /// So many names are enough to know which words are frequent.
  private static let namesCounted = 20_000
  /// A candidate that is better than the next by so much is meant alone: 8 to 1.
  private static let clearLead = 3.0

  private struct Known: Sendable {
    var index = MatchIndex()
    var scorer = MatchScorer()
    var names = 0

    mutating func count(_ name: String) {
      guard names < FacilityMatcher.namesCounted else { return }
      names += 1
      scorer.know(name)
    }
  }

  private let known: Mutex<Known>

  /// What a row may be.
  struct Match {
    let facility: Facility.ID
    let score: MatchScore
    /// Another facility that it may be as well.
    let rival: Facility.ID?
  }

  /// Reads what the register knows.
  init(_ register: RegisterSnapshot) throws {
    var known = Known()
    try register.forEachBrief { brief in
      known.index.insert(
        brief.id.number, name: brief.name, localName: brief.localName, typeCode: brief.typeCode,
        pin: brief.pin, point: brief.point)
      known.count(brief.name)
    }
    self.known = Mutex(known)
  }

  /// Remembers a facility that was written.
  func note(_ number: Int64, _ draft: FacilityDraft) {
    known.withLock {
      $0.index.insert(
        number, name: draft.name, localName: draft.localName, typeCode: draft.typeCode,
        pin: draft.pin, point: draft.point)
      $0.count(draft.name)
    }
  }

  /// The facility that a row most likely is, if that is at all likely.
  ///
  /// - Parameters:
  ///   - draft: What the row says.
  ///   - subject: The same as it is matched, if that is known already.
  /// - Returns: Nil if no known facility is like it.
  func match(_ draft: FacilityDraft, _ subject: MatchSubject? = nil) -> Match? {
    known.withLock { known in
      let candidates = known.index.candidates(for: draft)
      if candidates.isEmpty { return nil }
      let subject = subject ?? MatchSubject(draft)
      let scored = candidates.map { ($0.key, known.scorer.score(subject, $0.value)) }
        .filter { $0.1.verdict != .apart }
        .sorted { ($1.1.bits, $0.0) < ($0.1.bits, $1.0) }
      guard let best = scored.first else { return nil }
      let rival = scored.dropFirst().first { $0.1.bits > best.1.bits - Self.clearLead }
      return Match(
        facility: Facility.ID(best.0), score: best.1, rival: rival.map { Facility.ID($0.0) })
    }
  }
}

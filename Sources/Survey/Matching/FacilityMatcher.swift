import Geodata
import Registry
import Wording

/// Says of rows, one after the other, whether the register knows their facility.
///
/// Made when the first row asks, so that an import of rows that are all in already reads nothing.
/// A class, because its index is large and an import's state is copied for each transaction.
final class FacilityMatcher {
  /// So many names are enough to know which words are frequent.
  private static let namesCounted = 20_000
  /// A candidate that is better than the next by so much is meant alone: 8 to 1.
  private static let clearLead = 3.0

  private var index = MatchIndex()
  private var scorer = MatchScorer()
  private var names = 0

  /// What a row may be.
  struct Match {
    let facility: Facility.ID
    let score: MatchScore
    /// Another facility that it may be as well.
    let rival: Facility.ID?
  }

  /// Reads what the register knows.
  init(_ register: RegisterSnapshot) throws {
    try register.forEachBrief { brief in
      index.insert(
        brief.id.number, name: brief.name, localName: brief.localName, typeCode: brief.typeCode,
        pin: brief.pin, point: brief.point)
      count(brief.name)
    }
  }

  /// Remembers a facility that was written.
  func note(_ number: Int64, _ draft: FacilityDraft) {
    index.insert(
      number, name: draft.name, localName: draft.localName, typeCode: draft.typeCode,
      pin: draft.pin, point: draft.point)
    count(draft.name)
  }

  /// The facility that a row most likely is, if that is at all likely.
  func match(_ draft: FacilityDraft) -> Match? {
    let candidates = index.candidates(for: draft)
    if candidates.isEmpty { return nil }
    let subject = MatchSubject(draft)
    let scored = candidates.map { ($0.key, scorer.score(subject, $0.value)) }
      .filter { $0.1.verdict != .apart }
      .sorted { ($1.1.bits, $0.0) < ($0.1.bits, $1.0) }
    guard let best = scored.first else { return nil }
    let rival = scored.dropFirst().first { $0.1.bits > best.1.bits - Self.clearLead }
    return Match(
      facility: Facility.ID(best.0), score: best.1, rival: rival.map { Facility.ID($0.0) })
  }

  private func count(_ name: String) {
    guard names < Self.namesCounted else { return }
    names += 1
    scorer.know(name)
  }
}

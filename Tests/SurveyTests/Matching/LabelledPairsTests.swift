import Fixtures
import Testing

@testable import Survey

@Suite(.enabled(if: SharedData.exists)) struct LabelledPairsTests {
  @Test func `joins are right, and most facilities are found again`() async throws {
    let labelled = try await LabelledPairs()
    #expect(labelled.pairs.count >= 300)
    var scorer = MatchScorer()
    for subject in labelled.subjects.values { scorer.know(subject) }
    var verdicts: [Bool: [MatchScore.Verdict: Int]] = [:]
    for pair in labelled.pairs {
      let one = try #require(labelled.subjects["\(pair.file) \(pair.one)"])
      let other = try #require(labelled.subjects["\(pair.file) \(pair.other)"])
      let verdict = scorer.score(one, other).verdict
      verdicts[pair.isSame, default: [:]][verdict, default: 0] += 1
    }
    func count(_ isSame: Bool, _ verdict: MatchScore.Verdict) -> Double {
      Double(verdicts[isSame]?[verdict] ?? 0)
    }
    let right = count(true, .join)
    let same = right + count(true, .ask) + count(true, .apart)
    #expect(right / (right + count(false, .join)) >= 0.98)
    #expect(right / same >= 0.85)
    #expect((right + count(true, .ask)) / same >= 0.93)
  }
}

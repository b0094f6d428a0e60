import Geodata
import Geodesy
import Registry
import Testing

@testable import Survey

@Suite struct MatchScoreTests {
  /// A facility some metres north of a fixed place; a degree of latitude is 110.8 km there.
  private func subject(
    _ name: String, type: String = "unknown", north meters: Double? = 0, accuracy: Double? = 5,
    pin: String? = nil, numbers: [Identifier] = []
  ) -> MatchSubject {
    var draft = FacilityDraft(name: name, typeCode: type, source: "test")
    draft.point = meters.map {
      LocatedPoint(
        Coordinate(trustedLongitude: 85.391_234, latitude: 26.121_234 + $0 / 110_780),
        accuracy: accuracy)
    }
    draft.pin = pin
    draft.identifiers = numbers
    return MatchSubject(draft)
  }

  private func verdict(_ one: MatchSubject, _ other: MatchSubject) -> MatchScore.Verdict {
    var scorer = MatchScorer()
    return scorer.score(one, other).verdict
  }

  @Test(arguments: ["A.P.H.C. NAYATOLA", "अति. प्रा. स्वा. केन्द्र, नया टोला"])
  func `three spellings of one facility are one`(name: String) {
    #expect(verdict(subject("APHC Naya Tola"), subject(name, north: 30)) == .join)
  }

  @Test func `a PHC and an APHC of one village are two, and nobody is asked`() {
    #expect(verdict(subject("PHC Naya Tola"), subject("APHC Naya Tola", north: 5)) == .apart)
    #expect(
      verdict(subject("CHC Bochahan"), subject("Primary Health Centre Bochahan")) == .apart)
  }

  @Test func `neighbouring villages' centres of one type are two`() {
    #expect(verdict(subject("PHC Sinawan"), subject("PHC Alawan", north: 40)) == .apart)
  }

  @Test(arguments: [
    ("CGHS R.K. Puram Sec-4", "CGHS R.K. Puram Sec-6"), ("DGD Old Seemapuri", "DGD New Seemapuri"),
    ("District Hospital Men", "District Hospital Women"), ("PHC Rampur 2", "PHC Rampur 3"),
    ("CGHS Dev Nagar", "ESI Dispensary Dev Nagar"), ("MCW Jwalapuri", "MH Jwalapuri"),
  ])
  func `a word or number that excludes the other makes two`(one: String, other: String) {
    #expect(verdict(subject(one), subject(other, north: 10)) == .apart)
  }

  @Test func `accuracy widens the distance that counts`() {
    let near = subject("PHC Minapur", north: 0, accuracy: 5)
    #expect(verdict(near, subject("PHC Minapur", north: 700, accuracy: 5)) == .ask)
    #expect(verdict(near, subject("PHC Minapur", north: 700, accuracy: 500)) == .join)
    // Accuracy 0 says "not known", and never "exact".
    #expect(subject("PHC", accuracy: 0).uncertainty == MatchSubject.usualUncertainty)
  }

  @Test func `degrees with two decimals may be half a kilometre off`() throws {
    var draft = FacilityDraft(name: "PHC", typeCode: "PHC", source: "test")
    draft.point = LocatedPoint(try Coordinate(longitude: 77.11, latitude: 28.62), accuracy: 5)
    #expect(MatchSubject(draft).uncertainty == 550)
    draft.point = LocatedPoint(try Coordinate(longitude: 77, latitude: 28), accuracy: 5)
    #expect(MatchSubject(draft).uncertainty == 55_000)
    draft.point = LocatedPoint(try Coordinate(longitude: 77.11, latitude: 28.62123), accuracy: 5)
    #expect(MatchSubject(draft).uncertainty == 5)
  }

  @Test func `a number decides, and two numbers of one system are never joined unasked`() {
    let first = [Identifier(system: "nin", value: "1111111111")]
    let second = [Identifier(system: "nin", value: "2222222222")]
    #expect(
      verdict(
        subject("PHC Minapur", numbers: first), subject("APHC Minapur", north: 9000, numbers: first)
      ) == .join)
    var scorer = MatchScorer()
    let score = scorer.score(
      subject("PHC Rampur", numbers: first), subject("PHC Rampur", numbers: second))
    #expect(score.bits > MatchScore.joinFrom && score.contradicts && score.verdict == .ask)
  }

  @Test func `initials stand for the words that they begin`() {
    #expect(
      verdict(subject("Jag Pravesh Chandra Hospital"), subject("JPC Hospital", north: 20)) == .join)
    #expect(
      verdict(subject("Sardar Vallabh Bhai Patel Hospital"), subject("SVB Patel Hospital")) == .join
    )
    #expect(verdict(subject("Jag Pravesh Chandra Hospital"), subject("JPD Hospital")) == .apart)
  }

  @Test func `a word that all names share does not make two names alike`() {
    var scorer = MatchScorer()
    for _ in 0..<500 { scorer.know(subject("Demo HSC Rampur")) }
    let score = scorer.score(subject("Demo HSC Jitpur"), subject("Demo HSC Juafar", north: 49))
    #expect(score.verdict == .apart)
  }

  @Test func `a rare word says more than a frequent one`() {
    var scorer = MatchScorer()
    for _ in 0..<500 { scorer.know(subject("PHC Rampur")) }
    let frequent = scorer.score(subject("PHC Rampur"), subject("PHC Rampur", north: 300))
    let rare = scorer.score(subject("PHC Minapur"), subject("PHC Minapur", north: 300))
    #expect(rare.bits > frequent.bits + 4)
  }

  @Test func `the score is the sum of its evidence, whichever comes first`() {
    var scorer = MatchScorer()
    let names = [
      "PHC Naya Tola", "APHC Tola", "नया टोला", "DGD Sec 4", "Hospital", "", "JPC Hospital 2",
      "Women Hospital Patna", "Deen Dayal Upadhyay Hospital", "Deendayal Hospital",
    ]
    for one in names {
      for other in names {
        let mine = subject(one, type: "hospital", pin: "842001")
        let theirs = subject(other, north: 120, pin: "842002")
        let score = scorer.score(mine, theirs)
        #expect(abs(score.bits - score.evidence.reduce(MatchScore.prior) { $0 + $1.bits }) < 1e-9)
        #expect(abs(scorer.score(theirs, mine).bits - score.bits) < 1e-9)
      }
    }
  }
}

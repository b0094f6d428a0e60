import Foundation
import Geodata
import Geodesy
import Registry

/// How sure it is that two entries are one facility, in bits: each piece of evidence adds the
/// logarithm of how much more often it is seen with one facility than with two.
///
/// After I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, J. Am. Stat. Assoc. 64 (1969)
/// 1183-1210, with weights set by hand and adjusted on the labelled pairs of `Benchmarks/matching`.
public struct MatchScore: Sendable {
  /// What is to be done with two entries of a score.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Surely one facility.
    case join
    /// A person must say.
    case ask
    /// Two facilities, as far as can be seen.
    case apart
  }

  /// The sum of all evidence.
  public let bits: Double
  /// The evidence, the weightiest first.
  public let evidence: [MatchEvidence]

  /// From so many bits on two entries are one: 64 to 1.
  public static let joinFrom = 6.0
  /// From so many bits on a person is asked: even.
  public static let askFrom = 1.0
  /// What is known before anything is compared: of 64 pairs that are looked at, one is one facility.
  static let prior = -6.0

  init(_ evidence: [MatchEvidence]) {
    self.evidence = evidence.sorted { abs($0.bits) > abs($1.bits) }
    bits = evidence.reduce(Self.prior) { $0 + $1.bits }
  }

  /// The score with more evidence.
  func adding(_ more: [MatchEvidence]) -> Self { more.isEmpty ? self : Self(evidence + more) }

  /// What is to be done.
  public var verdict: Verdict {
    bits >= Self.joinFrom && !contradicts ? .join : bits >= Self.askFrom ? .ask : .apart
  }

  /// Whether some system gave the two different numbers, so that they are never joined unasked.
  public var contradicts: Bool {
    evidence.contains { if case .numbersDiffer = $0.kind { true } else { false } }
  }
}

/// Compares two facilities; keeps its working memory from one comparison to the next.
public struct MatchScorer: Sendable {
  private var edits = EditDistance()
  private var rarity = WordRarity()

  /// Makes a scorer that knows no names yet.
  public init() {}

  /// Takes a facility's words as known, so that rare ones say more than frequent ones.
  public mutating func know(_ subject: MatchSubject) {
    for name in subject.names { rarity.count(name) }
  }

  /// Takes the words of a name as known.
  mutating func know(_ name: String) { rarity.count(FacilityNameParts(name)) }

  /// Scores two entries.
  public mutating func score(_ one: MatchSubject, _ other: MatchSubject) -> MatchScore {
    var evidence = MatchEvidence.numbers(one.identifiers, other.identifiers)
    names(one, other, &evidence)
    let types = TypeLikeness(one, other)
    if types.relation != .unknown { evidence.append(.init(.type(types.relation), types.bits)) }
    places(one, other, &evidence)
    return MatchScore(evidence)
  }

  /// The two names that agree best, with their numbers and contrasts.
  private mutating func names(
    _ one: MatchSubject, _ other: MatchSubject, _ evidence: inout [MatchEvidence]
  ) {
    var best: (likeness: NameLikeness, mine: FacilityNameParts, theirs: FacilityNameParts)?
    for mine in one.names {
      for theirs in other.names {
        let likeness = NameLikeness(mine, theirs, rarity, &edits)
        if likeness.bits > best?.likeness.bits ?? -.infinity { best = (likeness, mine, theirs) }
      }
    }
    guard let best else { return }
    evidence.append(.init(.name(best.likeness.agreement), best.likeness.bits))
    if let units = MatchEvidence(unitsOf: best.mine, and: best.theirs) { evidence.append(units) }
    let isSame = best.mine.joined == best.theirs.joined
    evidence += MatchEvidence.contrasts(of: best.mine, and: best.theirs, namesAreSame: isSame)
  }

  private func places(
    _ one: MatchSubject, _ other: MatchSubject, _ evidence: inout [MatchEvidence]
  ) {
    if let mine = one.point, let theirs = other.point {
      let distance = Geodesic.distance(from: mine, to: theirs)
      let tolerance = one.uncertainty + other.uncertainty
      evidence.append(
        .init(
          .distance(distance, within: .meters(tolerance)),
          MatchEvidence.bits(of: distance.meters, within: tolerance)))
    } else if let mine = one.district, let theirs = other.district {
      evidence.append(
        mine == theirs
          ? .init(.sameDistrict, MatchEvidence.sameDistrict)
          : .init(.districtsDiffer, MatchEvidence.districtsDiffer))
    }
    if let mine = one.pin, let theirs = other.pin {
      evidence.append(
        mine == theirs
          ? .init(.samePIN, MatchEvidence.samePIN) : .init(.pinsDiffer, MatchEvidence.pinsDiffer))
    }
  }
}

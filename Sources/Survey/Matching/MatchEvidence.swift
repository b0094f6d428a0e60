import Foundation
import Geodata
import Geodesy
import Registry
import Wording

/// One thing that speaks for or against two entries' being one facility.
public struct MatchEvidence: Sendable {
  /// What it is.
  enum Kind: Sendable {
    case sameNumber(Identifier)
    case numbersDiffer(String)
    case name(NameLikeness.Agreement)
    /// Numbers or letters of the names: "Sector 4" and "Sector 6".
    case unitsDiffer(String, String)
    /// One name has a number that the other lacks.
    case unitMissing(String)
    /// Words that exclude each other, or of which one name has none: what they are about.
    case contrastsDiffer(Bilingual)
    case contrastMissing(Bilingual)
    case type(TypeLikeness.Relation)
    case distance(Distance, within: Distance)
    case sameDistrict, districtsDiffer
    case samePIN, pinsDiffer
  }

  /// What it is.
  let kind: Kind
  /// For one facility if positive, for two if negative.
  public let bits: Double

  init(_ kind: Kind, _ bits: Double) {
    self.kind = kind
    self.bits = bits
  }
}

/// The weights, in bits. A number of some system decides; a PIN code or district is often mistyped.
extension MatchEvidence {
  static let sameNumber = 30.0
  static let numbersDiffer = -2.0
  static let samePIN = 1.5
  static let pinsDiffer = -1.5
  static let sameDistrict = 0.5
  static let districtsDiffer = -3.0
  /// "Sector 4" and "Sector 6", "old" and "new", "men" and "women" are two.
  private static let excluding = -16.0
  /// A number, or who runs it, is seldom left out; an "east" is more often.
  private static let leftOut = (unit: -3.5, ofPlace: -2.5, other: -4.5)
  /// Surveyors add 1, 11, 111 to enter the same name again.
  private static let onesLeftOut = -0.5

  /// Points within what their accuracy explains, and what each doubling beyond takes off.
  private static let near = 7.0
  /// A compound is so large, however exact its points are.
  private static let compound = 50.0
  private static let perDoubling = 2.5
  private static let farthest = -12.0

  /// What a distance says, when points may be so far off.
  static func bits(of meters: Double, within tolerance: Double) -> Double {
    max(farthest, near - perDoubling * max(0, log2(meters / max(compound, tolerance))))
  }

  /// The evidence of two facilities' numbers: a system in which both have one, once.
  static func numbers(_ one: [Identifier], _ other: [Identifier]) -> [Self] {
    if let same = one.first(where: other.contains) { return [.init(.sameNumber(same), sameNumber)] }
    let systems = Set(one.map(\.system)).intersection(other.map(\.system))
    return systems.min().map { [.init(.numbersDiffer($0), numbersDiffer)] } ?? []
  }

  /// The evidence of the numbers and single letters in two names; nil where both have none.
  init?(unitsOf one: FacilityNameParts, and other: FacilityNameParts) {
    let (mine, theirs) = (Set(one.units), Set(other.units))
    if mine == theirs { return nil }
    let surplus = mine.symmetricDifference(theirs).sorted().joined(separator: " ")
    if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) {
      let isOnes = surplus.utf8.allSatisfy { $0 == UInt8(ascii: "1") }
      self.init(.unitMissing(surplus), isOnes ? Self.onesLeftOut : Self.leftOut.unit)
    } else {
      self.init(
        .unitsDiffer(one.units.joined(separator: " "), other.units.joined(separator: " ")),
        Self.excluding)
    }
  }

  /// The evidence of words such as old and new, east and west.
  static func contrasts(
    of one: FacilityNameParts, and other: FacilityNameParts, namesAreSame: Bool
  ) -> [Self] {
    var evidence: [Self] = []
    for group in NameContrasts.groups {
      let mine = one.contrasts.intersection(group.mask)
      let theirs = other.contrasts.intersection(group.mask)
      if mine == theirs { continue }
      if !mine.isEmpty, !theirs.isEmpty, mine.isDisjoint(with: theirs) {
        evidence.append(.init(.contrastsDiffer(group.label), excluding))
      } else if !group.isOfPlace {
        evidence.append(.init(.contrastMissing(group.label), leftOut.other))
      } else if !namesAreSame {
        evidence.append(.init(.contrastMissing(group.label), leftOut.ofPlace))
      }
    }
    return evidence
  }
}

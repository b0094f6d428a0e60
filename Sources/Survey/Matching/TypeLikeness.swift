import Geodata

/// What two facilities' types say about their being one.
struct TypeLikeness {
  /// How two types stand to each other.
  enum Relation {
    case unknown
    case same
    /// One is a general word for the other: a hospital and a referral hospital.
    case kin
    /// A board may say either: a health and wellness centre and the health centre that it is.
    case confusable
    case different
  }

  let relation: Relation
  let bits: Double

  /// Bits for one facility: types of one code, and types that differ.
  ///
  /// A PHC and an APHC of one village are two; so are a PHC and the CHC in its compound. Where only
  /// a column says the type and the name does not, the column is wrong more often.
  private static let bits = (
    same: 2.0, kin: 0.0, confusable: -5.0, different: -12.0, byColumn: -6.5
  )

  /// Any of these may be called just a hospital.
  private static let hospitals: Set<String> = [
    "hospital", "private-hospital", "RH", "SDH", "DH", "MC",
  ]
  /// Where the words are general, any of these may be meant.
  private static let healthCentres: Set<String> = ["HSC", "PHC", "APHC", "UPHC", "UHWC", "CHC"]
  private static let outpatients: Set<String> = ["dispensary", "UPHC", "private-clinic"]

  init(_ one: MatchSubject, _ other: MatchSubject) {
    let isGeneral = one.typeIsGeneral || other.typeIsGeneral
    let kept = Self.relation(one.type, other.type, isGeneral: isGeneral)
    let told =
      if let mine = one.toldType, let theirs = other.toldType {
        Self.relation(mine, theirs, isGeneral: isGeneral)
      } else {
        Relation.unknown
      }
    // Two boards that say "hospital" outweigh columns that disagree.
    let boardsAgree = kept == .different && (told == .same || told == .kin)
    relation = boardsAgree ? .kin : kept
    bits =
      switch relation {
      case .unknown: 0
      case .same: Self.bits.same
      case .kin: Self.bits.kin
      case .confusable: Self.bits.confusable
      case .different: told == .different ? Self.bits.different : Self.bits.byColumn
      }
  }

  private static func relation(
    _ mine: FacilityType, _ theirs: FacilityType, isGeneral: Bool
  ) -> Relation {
    if mine == .unknown || theirs == .unknown { return .unknown }
    if mine == theirs { return .same }
    let codes: Set = [mine.code, theirs.code]
    if codes.isSubset(of: hospitals), codes.contains("hospital") { return .kin }
    if codes.isSubset(of: outpatients) || isGeneral && codes.isSubset(of: healthCentres) {
      return .confusable
    }
    return .different
  }
}

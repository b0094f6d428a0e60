public import Registry
public import Wording

extension AreaPath {
  /// The district's name in a language, or in the other where that is not known.
  public func district(in language: Language) -> String? {
    language == .hindi ? localDistrict ?? district : district
  }

  /// The block's name in a language, or in the other where that is not known.
  public func block(in language: Language) -> String? {
    language == .hindi ? localBlock ?? block : block
  }
}

extension AreaDraft {
  /// The area's name in a language, or in the other where that is not known.
  public func name(in language: Language) -> String {
    language == .hindi ? localName ?? name : name
  }
}

extension FacilityDraft {
  /// The facility's name in a language, or in the other where that is not known.
  public func name(in language: Language) -> String {
    language == .hindi ? localName ?? name : name
  }
}

extension SettlementDraft {
  /// The settlement's name in a language, or in the other where that is not known.
  public func name(in language: Language) -> String {
    language == .hindi ? localName ?? name : name
  }
}

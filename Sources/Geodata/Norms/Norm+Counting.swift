extension FacilityType {
  /// The type whose norm a facility of this type helps to meet: usually its own.
  ///
  /// An additional PHC (APHC) counts as a PHC. Rural Health Statistics knows no APHC; of the 1,899 PHCs
  /// that its issue of 2018 reports for Bihar (healthysoch.com, 24 July 2019), only one a block, some 534,
  /// can be block PHCs, so the others are APHCs. Referral hospitals are not counted as CHCs: no source
  /// that could be read says so.
  public var countsAs: FacilityType {
    code == "APHC" ? FacilityType(code: "PHC") ?? self : self
  }
}

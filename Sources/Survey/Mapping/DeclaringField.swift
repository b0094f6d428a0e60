/// The fields by which rows of a kind say in which state, district and block something lies.
protocol DeclaringField: MappedField {
  static var state: Self { get }
  static var district: Self { get }
  static var districtLGD: Self { get }
  static var districtCensus: Self { get }
  static var districtPMGSY: Self { get }
  static var block: Self { get }
  static var blockLGD: Self { get }
  static var blockPMGSY: Self { get }
}

extension FacilityField: DeclaringField {}
extension SettlementField: DeclaringField {}

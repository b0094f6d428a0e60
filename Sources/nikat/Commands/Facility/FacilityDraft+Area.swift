import Registry

extension FacilityDraft {
  /// Finds the area anew where the point or the declared names differ from an earlier state.
  ///
  /// A declared block or district that the register knows comes before the point: boundaries are
  /// drawn coarsely, and people know where they are.
  mutating func findArea(since before: FacilityDraft?, in snapshot: RegisterSnapshot) throws {
    guard
      before?.point?.coordinate != point?.coordinate
        || before?.declaredDistrict != declaredDistrict || before?.declaredBlock != declaredBlock
    else { return }
    areaID = try declaredArea(in: snapshot)
    if areaID == nil, let place = point?.coordinate {
      areaID = try AreaLocator(of: snapshot).area(containing: place)
    }
  }

  private func declaredArea(in snapshot: RegisterSnapshot) throws -> Area.ID? {
    guard let declaredDistrict else { return nil }
    let districts = try snapshot.areas(of: .district, named: declaredDistrict)
    guard districts.count == 1, let district = districts.first else { return nil }
    guard let declaredBlock else { return district }
    let blocks = try snapshot.areas(of: .block, named: declaredBlock, in: district)
    return blocks.count == 1 ? blocks.first : district
  }
}

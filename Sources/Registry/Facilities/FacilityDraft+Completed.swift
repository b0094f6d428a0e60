extension FacilityDraft {
  /// What a row of the same facility knows more: it neither renames nor moves it.
  ///
  /// What the row says stands over what is known, except for name, type and point, which a row that
  /// is only like the facility may have less exactly; a "hospital" does not unmake a district
  /// hospital.
  ///
  /// - Parameter row: What the row says.
  /// - Returns: The facility as it is then known.
  public func completed(by row: FacilityDraft) -> FacilityDraft {
    var draft = row.over(self)
    draft.name = name
    draft.typeCode = typeCode == "unknown" ? row.typeCode : typeCode
    draft.point = point ?? row.point
    return draft
  }

  /// What a row says, over what is known; what it does not say stays, and so does the source.
  ///
  /// - Parameter known: What was known before.
  /// - Returns: The facility as it is then known.
  public func over(_ known: FacilityDraft) -> FacilityDraft {
    var draft = known
    draft.name = name
    if typeCode != "unknown" { draft.typeCode = typeCode }
    if ownership != .unknown { draft.ownership = ownership }
    if status != .unknown { draft.status = status }
    draft.localName = localName ?? known.localName
    draft.areaID = areaID ?? known.areaID
    draft.declaredDistrict = declaredDistrict ?? known.declaredDistrict
    draft.declaredBlock = declaredBlock ?? known.declaredBlock
    draft.address = address ?? known.address
    draft.pin = pin ?? known.pin
    draft.phone = phone ?? known.phone
    draft.hours = hours ?? known.hours
    draft.openedOn = openedOn ?? known.openedOn
    draft.closedOn = closedOn ?? known.closedOn
    draft.point = point ?? known.point
    if !services.isEmpty { draft.services = services }
    if !designations.isEmpty { draft.designations = designations }
    draft.identifiers = Set(known.identifiers + identifiers).sorted()
    return draft
  }
}

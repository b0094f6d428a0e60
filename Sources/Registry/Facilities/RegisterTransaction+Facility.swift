internal import FoundationEssentials
internal import GRDB
internal import Geodata
internal import Wording

extension RegisterTransaction {
  /// Adds a facility.
  ///
  /// - Parameters:
  ///   - draft: What is said of it.
  ///   - signature: Who says so, and when.
  ///   - submission: The row it comes from.
  ///   - reason: Why, in the person's words.
  /// - Returns: Its id.
  /// - Throws: ``Wording/Problem`` as ``FacilityDraft/validate()``, and
  ///   `facility.duplicate-identifier`.
  @discardableResult
  public func add(
    _ draft: FacilityDraft, signed signature: Signature, from submission: Submission.ID? = nil,
    reason: String? = nil
  ) throws -> Facility.ID {
    try draft.validate()
    let statement = try database.cachedStatement(sql: Self.insertFacility)
    statement.setUncheckedArguments(StatementArguments(values(of: draft)))
    try statement.execute()
    let id = Facility.ID(database.lastInsertedRowID)
    try index(id.number, of: .facility, at: draft.point?.coordinate, isNew: true)
    try attach(draft, to: id)
    try log(.add, of: id, signed: signature, from: submission, reason: reason)
    return id
  }

  /// Changes a facility, and logs each field that really differs.
  ///
  ///     try transaction.update(id, .edit, signed: me) { $0.phone = "0612-2217654" }
  ///
  /// - Parameters:
  ///   - id: Which one.
  ///   - action: What the log calls it.
  ///   - signature: Who says so, and when.
  ///   - submission: The row it comes from.
  ///   - reason: Why, in the person's words.
  ///   - change: Sets what is to be different.
  /// - Returns: The names of the fields that changed; empty if nothing did.
  /// - Throws: ``Wording/Problem`` `facility.not-found`, `facility.merged`, and as
  ///   ``add(_:signed:from:reason:)``.
  @discardableResult
  public func update(
    _ id: Facility.ID, _ action: Change.Action, signed signature: Signature,
    from submission: Submission.ID? = nil, reason: String? = nil,
    _ change: (inout FacilityDraft) throws -> Void
  ) throws -> [String] {
    let facility = try snapshot.facility(id)
    if facility.isWithdrawn { throw Problem(.facilityWithdrawn, ["value": id.description]) }
    if let target = facility.mergedInto {
      throw Problem(
        .facilityMerged, ["value": id.description, "target": target.description])
    }
    var draft = facility.draft
    try change(&draft)
    try draft.validate()
    let changes = FacilityFields(of: draft).changes(since: FacilityFields(of: facility.draft))
    guard !changes.isEmpty else { return [] }
    try database.cachedStatement(sql: SQL.text(PackageResources.facility_update_sql))
      .execute(arguments: StatementArguments(values(of: draft) + [id.number]))
    try index(id.number, of: .facility, at: draft.point?.coordinate, isNew: false)
    try detach(id)
    try attach(draft, to: id)
    for change in changes {
      try log(
        action, of: id, field: change.field, before: change.before, after: change.after,
        signed: signature, from: submission, reason: reason)
    }
    return changes.map(\.field)
  }

  private static let insertFacility = SQL.text(PackageResources.facility_insert_sql)

  /// The parameters in the order of `facility_insert.sql` and `facility_update.sql`.
  private func values(of draft: FacilityDraft) -> [(any DatabaseValueConvertible)?] {
    [
      draft.name,
      draft.localName,
      NameKey.skeleton(draft.name),
      draft.typeCode,
      draft.ownership.rawValue,
      draft.status.rawValue,
      draft.areaID?.number,
      draft.declaredDistrict,
      draft.declaredBlock,
      draft.address,
      draft.pin,
      draft.phone,
      draft.hours,
      draft.openedOn?.description,
      draft.closedOn?.description,
      draft.point?.accuracy,
      draft.point?.method?.rawValue,
      draft.point?.capturedOn?.description,
      draft.source,
      draft.point.map { PointBlob.blob(of: $0.coordinate) },
    ]
  }

  private func attach(_ draft: FacilityDraft, to id: Facility.ID) throws {
    for identifier in draft.identifiers {
      if let owner = try snapshot.facility(with: identifier) {
        throw Problem(
          .identifierTaken,
          [
            "system": identifier.system, "value": identifier.value, "target": owner.description,
          ])
      }
      try database.cachedStatement(
        sql: "INSERT INTO identifier (system, value, facilityId) VALUES (?, ?, ?)"
      ).execute(arguments: [identifier.system, identifier.value, id.number])
    }
    for (table, codes) in [("service", draft.services), ("designation", draft.designations)] {
      for code in Set(codes).sorted() {
        try database.cachedStatement(
          sql: "INSERT INTO \(table) (facilityId, code) VALUES (?, ?)"
        ).execute(arguments: [id.number, code])
      }
    }
  }

  private func detach(_ id: Facility.ID) throws {
    for table in ["identifier", "service", "designation"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE facilityId = ?")
        .execute(arguments: [id.number])
    }
  }
}

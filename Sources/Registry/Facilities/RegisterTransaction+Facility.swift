internal import GRDB
internal import Geodata
internal import Wording

extension RegisterTransaction {
  /// Adds a facility.
  ///
  /// - Parameters:
  ///   - draft: What is said of it.
  ///   - nameKey: The skeleton of its name, where the caller knows it already.
  ///   - signature: Who says so, and when.
  ///   - submission: The row it comes from.
  ///   - reason: Why, in the person's words.
  /// - Returns: Its id.
  /// - Throws: ``Wording/Problem`` as ``FacilityDraft/validate()``, and
  ///   `facility.duplicate-identifier`.
  @discardableResult
  public func add(
    _ draft: FacilityDraft, nameKey: String? = nil, signed signature: Signature,
    from submission: Submission.ID? = nil, reason: String? = nil
  ) throws -> Facility.ID {
    let id = try load(draft, nameKey: nameKey)
    try log(.add, of: id, signed: signature, from: submission, reason: reason)
    return id
  }

  /// Adds a facility without a line in the change log.
  ///
  /// For facilities whose history is kept elsewhere, as when one register is put together from
  /// others.
  ///
  /// - Parameters:
  ///   - draft: What is said of it.
  ///   - nameKey: The skeleton of its name, where the caller knows it already.
  /// - Returns: Its id.
  /// - Throws: ``Wording/Problem`` as ``FacilityDraft/validate()``, and
  ///   `facility.duplicate-identifier`.
  @discardableResult
  public func load(_ draft: FacilityDraft, nameKey: String? = nil) throws -> Facility.ID {
    try draft.validate()
    let statement = try snapshot.statements[.addFacility]
    bind(draft, nameKey: nameKey, to: statement)
    try statement.run()
    let id = Facility.ID(database.lastInsertedRowID)
    snapshot.statements.added(id.number, to: .facility)
    try index(id.number, of: .facility, at: draft.point?.coordinate, isNew: true)
    try attach(draft, to: id)
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
    let statement = try RowStatement(
      SQL.text(PackageResources.facility_update_sql), in: database)
    bind(draft, to: statement)
    statement.bind(id.number)
    try statement.run()
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

  /// Binds the parameters in the order of `facility_insert.sql` and `facility_update.sql`.
  private func bind(
    _ draft: FacilityDraft, nameKey: String? = nil, to statement: RowStatement
  ) {
    statement.bind(draft.name)
    statement.bind(draft.localName)
    statement.bind(nameKey ?? NameKey.skeleton(draft.name))
    statement.bind(draft.typeCode)
    statement.bind(draft.ownership.rawValue)
    statement.bind(draft.status.rawValue)
    statement.bind(draft.areaID?.number)
    statement.bind(draft.declaredDistrict)
    statement.bind(draft.declaredBlock)
    statement.bind(draft.address)
    statement.bind(draft.pin)
    statement.bind(draft.phone)
    statement.bind(draft.hours)
    statement.bind(draft.openedOn?.description)
    statement.bind(draft.closedOn?.description)
    statement.bind(draft.point?.accuracy)
    statement.bind(draft.point?.method?.rawValue)
    statement.bind(draft.point?.capturedOn?.description)
    statement.bind(draft.source)
    statement.bind(point: draft.point?.coordinate)
  }

  private func attach(_ draft: FacilityDraft, to id: Facility.ID) throws {
    for identifier in draft.identifiers {
      let statement = try snapshot.statements[.addIdentifier]
      statement.bind(identifier.system)
      statement.bind(identifier.value)
      statement.bind(id.number)
      do {
        try statement.run()
      } catch let error as DatabaseError
        where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
      {
        guard let owner = try snapshot.facility(with: identifier) else { throw error }
        throw Problem(
          .identifierTaken,
          [
            "system": identifier.system, "value": identifier.value, "target": owner.description,
          ])
      }
    }
    try attach(draft.services, PackageResources.service_insert_sql, to: id)
    try attach(draft.designations, PackageResources.designation_insert_sql, to: id)
  }

  private func attach(_ codes: [String], _ insert: [UInt8], to id: Facility.ID) throws {
    guard !codes.isEmpty else { return }
    for code in Set(codes).sorted() {
      try database.cachedStatement(sql: SQL.text(insert)).execute(arguments: [id.number, code])
    }
  }

  private func detach(_ id: Facility.ID) throws {
    for delete in [
      PackageResources.identifier_delete_sql, PackageResources.service_delete_sql,
      PackageResources.designation_delete_sql,
    ] {
      try database.cachedStatement(sql: SQL.text(delete)).execute(arguments: [id.number])
    }
  }
}

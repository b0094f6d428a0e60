internal import GRDB
internal import Wording

extension RegisterTransaction {
  /// Undoes at a facility what a row did to it.
  ///
  /// - Returns: The fields that stay, because somebody changed them since.
  @discardableResult
  func revert(
    _ row: Submission.ID, at facility: Facility.ID, signed signature: Signature, reason: String?
  ) throws -> [String] {
    let changes = try Row.fetchAll(
      database,
      sql: SQL.text(PackageResources.row_changes_sql),
      arguments: ["facility": facility.number, "row": row.number])
    let added = changes.contains { $0["action"] == Change.Action.add.rawValue }
    let isBack = changes.contains {
      $0["action"] == Change.Action.restore.rawValue && ($0["field"] as String?) == nil
    }
    if added || isBack {
      try refuseIfChanged(facility, since: row)
      try withdraw(facility, signed: signature, from: row, reason: reason)
      return []
    }
    return try setBack(changes, row, at: facility, signed: signature, reason: reason)
  }

  /// Makes a withdrawn facility count again; numbers that another has got since stay there.
  func putBack(
    _ facility: Facility.ID, signed signature: Signature, from row: Submission.ID, reason: String?
  ) throws {
    try setMerge(of: facility, to: nil)
    try log(.restore, of: facility, signed: signature, from: row, reason: reason)
  }

  private func withdraw(
    _ facility: Facility.ID, signed signature: Signature, from row: Submission.ID, reason: String?
  ) throws {
    let draft = try snapshot.facility(facility).draft
    if !draft.identifiers.isEmpty {
      // Its numbers are free for whoever bears them really; the log keeps them.
      try database.execute(
        sql: SQL.text(PackageResources.identifier_delete_sql), arguments: [facility.number])
      let numbers = FacilityFields(of: draft).values.first { $0.field == "identifiers" }?.value
      try log(
        .edit, of: facility, field: "identifiers", before: numbers, signed: signature, from: row,
        reason: reason)
    }
    try setMerge(of: facility, to: facility)
    try log(.withdraw, of: facility, signed: signature, from: row, reason: reason)
  }

  private func setBack(
    _ changes: [Row], _ row: Submission.ID, at facility: Facility.ID,
    signed signature: Signature, reason: String?
  ) throws -> [String] {
    // The net effect of the row: from the first value before it to the last after it.
    var net: [String: (before: String?, after: String?)] = [:]
    for change in changes {
      guard let field = change["field"] as String? else { continue }
      let isRestored = change["action"] == Change.Action.restore.rawValue
      if isRestored {
        net[field] = nil
      } else {
        net[field] = (net[field].map(\.before) ?? change["before"], change["after"])
      }
    }
    if try snapshot.facility(facility).mergedInto != nil {
      throw Problem(.reviewChangedSince, ["value": facility.description])
    }
    let now = Dictionary(
      uniqueKeysWithValues: FacilityFields(of: try snapshot.facility(facility).draft).values
        .map { ($0.field, $0.value) })
    let kept = net.filter { now[$0.key] ?? nil != $0.value.after }.keys.sorted()
    let fields = net.filter { !kept.contains($0.key) }.mapValues(\.before)
    try update(facility, .restore, signed: signature, from: row, reason: reason) {
      FacilityFields.set(fields, in: &$0)
    }
    return kept
  }

  /// Refuses to withdraw a facility of which others know more, or into which others were merged.
  private func refuseIfChanged(_ facility: Facility.ID, since row: Submission.ID) throws {
    let others = try Int.fetchOne(
      database,
      sql: SQL.text(PackageResources.later_changes_sql),
      arguments: ["facility": facility.number, "row": row.number])
    let merged = try Int.fetchOne(
      database,
      sql:
        SQL.text(PackageResources.merges_at_sql),
      arguments: [facility.number, facility.number])
    guard others == 0, merged == 0 else {
      throw Problem(.reviewChangedSince, ["value": facility.description])
    }
  }
}

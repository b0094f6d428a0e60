internal import GRDB
internal import Wording

extension RegisterTransaction {
  /// Says that a facility is another one.
  ///
  /// Its row, numbers and history stay as they are and answer for the other from now on, so that
  /// ``unmerge(_:signed:reason:)`` takes the two apart again.
  ///
  /// - Throws: ``Wording/Problem`` `facility.not-found`, `facility.merged` (of either),
  ///   `facility.merge-with-itself`.
  public func merge(
    _ id: Facility.ID, into target: Facility.ID, signed signature: Signature,
    reason: String? = nil
  ) throws {
    guard id != target else { throw Problem(.mergeWithItself, ["value": id.description]) }
    for side in [id, target] {
      let facility = try snapshot.facility(side)
      if facility.isWithdrawn { throw Problem(.facilityWithdrawn, ["value": side.description]) }
      if let other = facility.mergedInto {
        throw Problem(
          .facilityMerged, ["value": side.description, "target": other.description])
      }
    }
    // Whatever was merged into it before follows, so that a merge is never more than one step.
    let followers = try Int64.fetchAll(
      database, sql: SQL.text(PackageResources.facility_merged_sql), arguments: [id.number])
    for side in [id] + followers.map({ Facility.ID($0) }) {
      try setMerge(of: side, to: target)
      try log(
        .merge, of: side, field: "mergedInto", before: side == id ? nil : id.description,
        after: target.description, signed: signature, reason: reason)
    }
  }

  /// Takes a merge apart: the facility stands for itself again, and those that were merged into it
  /// before follow it.
  ///
  /// - Throws: ``Wording/Problem`` `facility.not-found`.
  /// - Returns: The facility it had been merged into; nil if it was not merged.
  @discardableResult
  public func unmerge(
    _ id: Facility.ID, signed signature: Signature, reason: String? = nil
  ) throws -> Facility.ID? {
    let facility = try snapshot.facility(id)
    guard let target = facility.mergedInto, !facility.isWithdrawn else { return nil }
    try setMerge(of: id, to: nil)
    try log(
      .unmerge, of: id, field: "mergedInto", before: target.description, after: nil,
      signed: signature, reason: reason)
    for follower in try followers(of: id, at: target) {
      try setMerge(of: follower, to: id)
      try log(
        .merge, of: follower, field: "mergedInto", before: target.description,
        after: id.description, signed: signature, reason: reason)
    }
    return target
  }

  /// Those that came to a facility only because the one into which they had been merged did.
  private func followers(of id: Facility.ID, at target: Facility.ID) throws -> [Facility.ID] {
    try Int64.fetchAll(
      database,
      sql: SQL.text(PackageResources.facility_merged_through_sql),
      arguments: ["target": target.number, "through": id.description]
    ).map { Facility.ID($0) }
  }

  func setMerge(of id: Facility.ID, to target: Facility.ID?) throws {
    try database.execute(
      sql: SQL.text(PackageResources.facility_set_merged_sql),
      arguments: [target?.number, id.number])
  }
}

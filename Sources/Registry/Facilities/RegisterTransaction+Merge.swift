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
      if let other = try snapshot.facility(side).mergedInto {
        throw Problem(
          .facilityMerged, ["value": side.description, "target": other.description])
      }
    }
    // Whatever was merged into it before follows, so that a merge is never more than one step.
    let followers = try Int64.fetchAll(
      database, sql: "SELECT id FROM facility WHERE mergedInto = ?", arguments: [id.number])
    for side in [id] + followers.map({ Facility.ID($0) }) {
      try setMerge(of: side, to: target)
      try log(
        .merge, of: side, field: "mergedInto", before: side == id ? nil : id.description,
        after: target.description, signed: signature, reason: reason)
    }
  }

  /// Takes a merge apart: the facility stands for itself again.
  ///
  /// - Throws: ``Wording/Problem`` `facility.not-found`.
  /// - Returns: The facility it had been merged into; nil if it was not merged.
  @discardableResult
  public func unmerge(
    _ id: Facility.ID, signed signature: Signature, reason: String? = nil
  ) throws -> Facility.ID? {
    guard let target = try snapshot.facility(id).mergedInto else { return nil }
    try setMerge(of: id, to: nil)
    try log(
      .unmerge, of: id, field: "mergedInto", before: target.description, after: nil,
      signed: signature, reason: reason)
    return target
  }

  private func setMerge(of id: Facility.ID, to target: Facility.ID?) throws {
    try database.execute(
      sql: "UPDATE facility SET mergedInto = ? WHERE id = ?",
      arguments: [target?.number, id.number])
  }
}

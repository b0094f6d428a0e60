internal import GRDB
internal import Wording

extension RegisterTransaction {
  /// Builds the spatial indexes anew where they do not hold what their tables hold.
  ///
  /// - Throws: ``Wording/Problem`` `register.damaged` if SpatiaLite cannot.
  public func mendIndexes() throws {
    for table in Self.spatialTables {
      let mended = try Int.fetchOne(
        database, sql: "SELECT RecoverSpatialIndex('\(table)', 'geom')")
      guard mended == 1 else {
        throw Problem(.registerDamaged, ["value": "no spatial index of \(table)"])
      }
    }
  }
}

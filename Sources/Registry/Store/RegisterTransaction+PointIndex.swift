internal import GRDB
internal import Geodesy

extension RegisterTransaction {
  /// Brings a row's entry in the R*Tree up to date, where no trigger does it.
  ///
  /// The R*Tree keeps single precision and rounds outwards itself, as it does for SpatiaLite.
  func index(_ row: Int64, of table: PointTable, at place: Coordinate?, isNew: Bool) throws {
    guard keepsPointIndex else { return }
    if let place {
      let statement = try database.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO idx_\(table.rawValue)_geom (pkid, xmin, xmax, ymin, ymax)
          VALUES (?1, ?2, ?2, ?3, ?3)
          """)
      statement.setUncheckedArguments([row, place.longitude, place.latitude])
      try statement.execute()
    } else if !isNew {
      try database.cachedStatement(
        sql: "DELETE FROM idx_\(table.rawValue)_geom WHERE pkid = ?"
      ).execute(arguments: [row])
    }
  }
}

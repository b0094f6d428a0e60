internal import GRDB
internal import Wording

/// The versions of the register's file, oldest first.
///
/// Append only: what stands here was applied to files in the field and is never edited.
enum Migrations {
  /// All versions.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("m0001-places") { database in
      try database.execute(sql: SQL.text(PackageResources.m0001_places_sql))
      try addGeometry(of: "MULTIPOLYGON", to: "area", in: database)
      try addGeometry(of: "POINT", to: "settlement", in: database)
    }
    migrator.registerMigration("m0002-facilities") { database in
      try database.execute(sql: SQL.text(PackageResources.m0002_facilities_sql))
      try addGeometry(of: "POINT", to: "facility", in: database)
    }
    migrator.registerMigration("m0003-submissions") { database in
      try database.execute(sql: SQL.text(PackageResources.m0003_submissions_sql))
    }
    migrator.registerMigration("m0004-changes") { database in
      try database.execute(sql: SQL.text(PackageResources.m0004_changes_sql))
    }
    // Not a byte of a row changes, so that no foreign key need be looked at.
    migrator.registerMigration("m0005-choices", foreignKeyChecks: .immediate) { database in
      try replaceTexts(by: SQL.text(PackageResources.m0005_choices_sql), in: database)
    }
    migrator.registerMigration("m0006-review", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: SQL.text(PackageResources.m0006_review_sql))
      try replaceTexts(by: SQL.text(PackageResources.m0006_withdrawal_sql), in: database)
    }
    migrator.registerMigration("m0007-origins", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: SQL.text(PackageResources.m0007_origins_sql))
    }
    return migrator
  }()

  /// Refuses a file that is newer than the program, by the name of the first version unknown here.
  ///
  /// - Returns: The names of the versions that the file still lacks.
  static func missing(in database: Database, at path: String) throws -> [String] {
    let applied = try String.fetchAll(
      database, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
    if let unknown = applied.first(where: { !migrator.migrations.contains($0) }) {
      throw Problem(.registerNewer, at: path, ["value": unknown])
    }
    return migrator.migrations.filter { !applied.contains($0) }
  }

  /// Makes the column `geom` of a table known to SpatiaLite and indexes it.
  ///
  /// `AddGeometryColumn` cannot alter a `STRICT` table, so the column is declared as a `BLOB` and
  /// recovered. The functions answer 0 instead of failing, hence the checks.
  private static func addGeometry(of kind: String, to table: String, in database: Database) throws {
    let recovered = try Int.fetchOne(
      database, sql: "SELECT RecoverGeometryColumn(?, 'geom', 4326, ?, 'XY')",
      arguments: [table, kind])
    let indexed = try Int.fetchOne(
      database, sql: "SELECT CreateSpatialIndex(?, 'geom')", arguments: [table])
    guard recovered == 1, indexed == 1 else {
      throw Problem(.registerDamaged, ["value": "no geometry column in \(table)"])
    }
    try speedInsertions(into: table, in: database)
  }

  /// Replaces what SpatiaLite does for each new row by the same, compiled once.
  ///
  /// Its own trigger composes and parses an INSERT for every row, and another keeps the moment of
  /// the last insertion, which nobody asks for: together half the time of an insertion. The names
  /// stay, so that SpatiaLite finds and removes them as its own.
  private static func speedInsertions(into table: String, in database: Database) throws {
    try database.execute(
      sql: """
        DROP TRIGGER IF EXISTS tmi_\(table)_geom;
        DROP TRIGGER gii_\(table)_geom;
        CREATE TRIGGER gii_\(table)_geom AFTER INSERT ON \(table) WHEN NEW.geom IS NOT NULL
        BEGIN
          INSERT INTO idx_\(table)_geom (pkid, xmin, xmax, ymin, ymax)
          VALUES (
            NEW.id, MbrMinX(NEW.geom), MbrMaxX(NEW.geom), MbrMinY(NEW.geom), MbrMaxY(NEW.geom));
        END;
        """)
  }

  /// Replaces the texts of tables whose rows stay as they are.
  ///
  /// The steps are those of https://www.sqlite.org/lang_altertable.html; `RESET` makes this
  /// connection read the new texts, and the higher version every other.
  private static func replaceTexts(by statements: String, in database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA schema_version") ?? 0
    try database.execute(sql: "PRAGMA writable_schema = ON")
    try database.execute(sql: statements)
    try database.execute(sql: "PRAGMA schema_version = \(version + 1)")
    try database.execute(sql: "PRAGMA writable_schema = RESET")
    let left = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE sql GLOB '*[a-z] IN (''*,*,*'")
    guard left.isEmpty else {
      throw Problem(.registerDamaged, ["value": "choices of \(left.joined(separator: ", "))"])
    }
  }
}

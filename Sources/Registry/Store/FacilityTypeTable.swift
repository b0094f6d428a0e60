internal import GRDB
internal import Geodata
internal import Wording

/// The vocabulary of facility types inside the file, for foreign keys and for whoever opens the
/// file with another program.
///
/// The truth is the table in `geodata/`; this is its copy.
enum FacilityTypeTable {
  static func fill(in database: Database) throws {
    for type in FacilityType.all {
      try database.execute(
        sql: SQL.text(PackageResources.facility_type_insert_sql),
        arguments: [
          type.code, type.level.rawValue, type.rank, type.label.english, type.label.hindi,
        ])
    }
  }
}

#ifndef NIKAT_CSPATIALITE_SHIM_H
#define NIKAT_CSPATIALITE_SHIM_H

#include <sqlite3.h>

/// `sqlite3_db_config` is variadic, which Swift cannot call. This allows the C function
/// `sqlite3_load_extension` on one connection, and not the SQL function `load_extension()`,
/// so that no query can load code.
static inline int nikat_allow_load_extension(sqlite3 *connection, int allowed) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, allowed, (int *)0);
}

/// Turns all triggers of one connection off or on; the file is not touched. Variadic as above.
static inline int nikat_enable_triggers(sqlite3 *connection, int enabled) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, enabled, (int *)0);
}

#endif

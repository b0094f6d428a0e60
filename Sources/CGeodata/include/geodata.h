#ifndef NIKAT_GEODATA_H
#define NIKAT_GEODATA_H

#include <stddef.h>

/// A table of `geodata/` as bytes of the binary: mapped, not decoded, when the program starts.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} nikat_table;

#endif

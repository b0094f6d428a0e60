#ifndef NIKAT_GEODATA_H
#define NIKAT_GEODATA_H

#include <stddef.h>

/// A table of `geodata/` as bytes of the binary: mapped, not decoded, when the program starts.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} nikat_table;

nikat_table nikat_facility_types(void);
nikat_table nikat_facility_spellings(void);
nikat_table nikat_veterinary_terms(void);
nikat_table nikat_not_health_terms(void);
nikat_table nikat_designations(void);
nikat_table nikat_facility_name_words(void);
nikat_table nikat_norms(void);
nikat_table nikat_travel_modes(void);
nikat_table nikat_states(void);
nikat_table nikat_districts(void);
nikat_table nikat_area_aliases(void);
nikat_table nikat_district_boundaries(void);
nikat_table nikat_field_names(void);
nikat_table nikat_towns(void);
nikat_table nikat_pins(void);

#endif

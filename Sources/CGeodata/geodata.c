#include "geodata.h"

// Each table is laid into the read-only part of the binary as it stands in geodata/, so that it costs
// nothing until it is read. C23's #embed does it without a generated file; the compiler notes the tables
// as dependencies, so that a changed table is compiled in again.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char facility_types[] = {
#embed "../../geodata/facility-types/facility-types.csv"
};
static const unsigned char facility_spellings[] = {
#embed "../../geodata/facility-types/spellings.csv"
};
static const unsigned char veterinary_terms[] = {
#embed "../../geodata/facility-types/veterinary.csv"
};
static const unsigned char not_health_terms[] = {
#embed "../../geodata/facility-types/not-health.csv"
};
static const unsigned char designations[] = {
#embed "../../geodata/facility-types/designations.csv"
};
static const unsigned char facility_name_words[] = {
#embed "../../geodata/facility-types/name-words.csv"
};
static const unsigned char norms[] = {
#embed "../../geodata/norms/norms.csv"
};
static const unsigned char travel_modes[] = {
#embed "../../geodata/travel-modes/travel-modes.csv"
};
static const unsigned char states[] = {
#embed "../../geodata/areas/states.csv"
};
static const unsigned char districts[] = {
#embed "../../geodata/areas/districts.csv"
};
static const unsigned char area_aliases[] = {
#embed "../../geodata/areas/aliases.csv"
};
static const unsigned char district_boundaries[] = {
#embed "../../geodata/areas/districts.geojson"
};
static const unsigned char towns[] = {
#embed "../../geodata/places/towns.csv"
};
static const unsigned char pins[] = {
#embed "../../geodata/places/pins.csv"
};
static const unsigned char field_names[] = {
#embed "../../geodata/field-names/field-names.csv"
};

#define TABLE(name) \
  nikat_table nikat_##name(void) { return (nikat_table){name, sizeof name}; }

TABLE(facility_types)
TABLE(facility_spellings)
TABLE(veterinary_terms)
TABLE(not_health_terms)
TABLE(designations)
TABLE(facility_name_words)
TABLE(norms)
TABLE(travel_modes)
TABLE(states)
TABLE(districts)
TABLE(area_aliases)
TABLE(district_boundaries)
TABLE(field_names)
TABLE(towns)
TABLE(pins)

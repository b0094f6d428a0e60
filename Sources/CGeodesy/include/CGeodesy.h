#ifndef NIKAT_GEODESY_H
#define NIKAT_GEODESY_H

/// The points that a group of places keeps, and the places: see `BlockSearch` of the module Geodesy.
///
/// All arrays begin at a border of 32 bytes and may be read up to the next multiple of eight
/// (`place_x`, `place_y`, `place_z`: of sixteen). Coordinates are metres from the middle of the group.
typedef struct {
  const float *x, *y, *z;
  int count;
  /// Spheres round each eight points, if these are whole leaves.
  const float *leaf_x, *leaf_y, *leaf_z, *leaf_radius;
  int leaf_count;
  const float *place_x, *place_y, *place_z;
  int place_count;
  /// A chord from the middle within which there are as many points as wanted.
  float known;
  /// Metres that cover what coordinates lose by rounding.
  float slack;
} nikat_group;

/// For each place the packed squares of the nearest point and of the second nearest, or as much as
/// is certain of it: what `BlockSearch` calls packed is explained there.
typedef void nikat_search_one(const nikat_group *group, float *nearest, float *rival);

/// For each place `length` packed squares in a row, ascending.
typedef void nikat_search_some(const nikat_group *group, int length, float *ranked);

/// What this machine's vectors do faster than the Swift code does; a member may be null.
typedef struct {
  /// By leaves, where places are as far from each other as points are.
  nikat_search_one *one_by_leaves;
  nikat_search_some *some_by_leaves;
  /// By blocks of sixteen places, where places are denser than points.
  nikat_search_one *one_by_blocks;
} nikat_kernels;

/// The kernels for this machine, or null: then the Swift code serves.
const nikat_kernels *nikat_kernels_of_this_machine(void);

#endif

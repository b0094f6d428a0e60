extension District {
  /// The boundaries of all districts as GeoJSON in UTF-8: a FeatureCollection in EPSG:4326.
  ///
  /// Each feature has `lgd_code`, `census2011_code`, `name_en` and `state`, and lies in the order of
  /// ``all``. Neighbours share their border exactly. Good for maps and for telling a district from a
  /// point; within some 500 m of a border the simplification may err.
  public static var boundaries: EmbeddedTable { .districtBoundaries }
}

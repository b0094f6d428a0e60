import Geodata

extension SourceFile {
  /// The districts that ship with nikat, as a file like any other.
  public static var bundledDistricts: Self {
    Self(
      path: "", name: "districts.geojson", format: .document(.utf8, .geoJSON), packing: .memory,
      layers: [],
      sample: Array(District.boundaryGeoJSON))
  }
}

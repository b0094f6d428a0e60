/// What a zip archive holds that can be read, by the names in it.
enum ZipContent: Equatable {
  /// GDAL reads it: the archive itself is the file (xlsx), or something inside it is.
  case converted(GDALFormat, inner: String?)
  /// One table or GeoJSON.
  case text(String)
  /// Several, of which a person must choose.
  case several([String])

  /// Nil if nothing in the archive is known.
  init?(names: [String]) {
    func ending(_ suffixes: String...) -> [String] {
      names.filter { name in suffixes.contains { name.lowercased().hasSuffix($0) } }
    }
    let texts = ending(".csv", ".tsv", ".geojson", ".geojsonl", ".json")
    if names.contains("xl/workbook.xml") {
      self = .converted(.xlsx, inner: nil)
    } else if names.contains("content.xml"), names.contains("mimetype") {
      self = .converted(.ods, inner: nil)
    } else if let shape = Self.only(ending(".shp")) {
      self = .converted(.shapefile, inner: shape)
    } else if let package = Self.only(ending(".gpkg")) {
      self = .converted(.geoPackage, inner: package)
    } else if let document = Self.only(ending(".kml")) {
      self = .converted(.kml, inner: document)
    } else if let text = Self.only(texts) {
      self = .text(text)
    } else {
      let several = ending(".shp", ".gpkg", ".kml") + texts
      if several.isEmpty { return nil }
      self = .several(several)
    }
  }

  private static func only(_ names: [String]) -> String? { names.count == 1 ? names[0] : nil }
}

/// What a zip archive holds that can be read, by the names in it.
enum ZipContent: Equatable {
  /// GDAL reads it: the archive itself is the file (xlsx), or something inside it is.
  case converted(GDALFormat, inner: String?)
  /// One table or GeoJSON.
  case text(String)
  /// Form submissions, one in each XML file.
  case submissions
  /// The tables of ODK Central.
  case linked(root: String, repeats: [String])
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
    } else if let root = Self.root(of: texts) {
      self = .linked(root: root, repeats: texts.filter { $0 != root })
    } else if texts.isEmpty, !ending(".xml").isEmpty {
      self = .submissions
    } else {
      let several = ending(".shp", ".gpkg", ".kml") + texts
      if several.isEmpty { return nil }
      self = .several(several)
    }
  }

  /// The table whose name begins those of all others, as `a.csv` beside `a-room.csv`.
  private static func root(of names: [String]) -> String? {
    guard names.count > 1, names.allSatisfy({ $0.hasSuffix(".csv") }),
      let shortest = names.min(by: { $0.count < $1.count })
    else { return nil }
    let stem = shortest.dropLast(".csv".count) + "-"
    return names.allSatisfy({ $0 == shortest || $0.hasPrefix(stem) }) ? shortest : nil
  }

  private static func only(_ names: [String]) -> String? { names.count == 1 ? names[0] : nil }
}

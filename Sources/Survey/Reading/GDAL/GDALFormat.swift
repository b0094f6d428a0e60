import Wording

/// A format that GDAL's `ogr2ogr` turns into GeoJSON for us.
enum GDALFormat: Sendable, CaseIterable {
  case shapefile, geoPackage, flatGeobuf, kml, gpx, xlsx, xls, ods, geoJSON

  /// The name as it is told to a person.
  var name: Bilingual {
    switch self {
    case .shapefile: Bilingual("shapefile", "शेपफ़ाइल")
    case .geoPackage: Bilingual("GeoPackage", "GeoPackage")
    case .flatGeobuf: Bilingual("FlatGeobuf", "FlatGeobuf")
    case .kml: Bilingual("KML", "KML")
    case .gpx: Bilingual("GPX", "GPX")
    case .xlsx: Bilingual("Excel workbook", "एक्सेल कार्यपुस्तिका")
    case .xls: Bilingual("Excel 97 workbook", "एक्सेल 97 कार्यपुस्तिका")
    case .ods: Bilingual("OpenDocument spreadsheet", "ओपनडॉक्यूमेंट स्प्रेडशीट")
    case .geoJSON:
      Bilingual("GeoJSON in another coordinate system", "दूसरी निर्देशांक प्रणाली में GeoJSON")
    }
  }

  /// Recognises a file by its first bytes and, where these are shared, its name.
  init?(magic sample: [UInt8], named name: String) {
    let lowered = name.lowercased()
    if sample.starts(with: [0x00, 0x00, 0x27, 0x0A]) {
      self = .shapefile
    } else if sample.starts(with: "SQLite format 3\0".utf8) {
      // Bytes 68…71 hold the application id: GPKG, or GP10 and GP11 before version 1.2.
      guard sample.dropFirst(68).starts(with: "GP".utf8) || lowered.hasSuffix(".gpkg") else {
        return nil
      }
      self = .geoPackage
    } else if sample.starts(with: "fgb".utf8) {
      self = .flatGeobuf
    } else if sample.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .xls
    } else {
      let head = String(decoding: sample.prefix(4096), as: UTF8.self)
      guard head.contains("<") else { return nil }
      if head.contains("<kml") {
        self = .kml
      } else if head.contains("<gpx") {
        self = .gpx
      } else {
        return nil
      }
    }
  }

  /// Layers that hold places, where a format names its layers itself.
  func holdsPlaces(layer: String) -> Bool { self != .gpx || layer == "waypoints" }

  /// The first row of a sheet names the columns, as in a table of text; GDAL would guess.
  static let settings = [
    "OGR_XLSX_HEADERS": "FORCE", "OGR_XLS_HEADERS": "FORCE", "OGR_ODS_HEADERS": "FORCE",
    // A feature may be a whole state; the default refuses those over 200 MB.
    "OGR_GEOJSON_MAX_OBJ_SIZE": "200MB",
    // Files that point to other files, to databases or into the network are not field data.
    "OGR_SKIP": "OGR_VRT,HTTP,WFS,OAPIF,OGCAPI,CSW,PostgreSQL,MySQL,ODBC,PGeo,MSSQLSpatial,"
      + "Carto,AmigoCloud,Elasticsearch,PLSCENES,NGW,EEDA,GMLAS",
    "GDAL_HTTP_CONNECTTIMEOUT": "1", "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none",
    "LC_ALL": "C.UTF-8",
  ]
}

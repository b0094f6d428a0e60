internal import FoundationEssentials
internal import Geodesy

/// A boundary as SpatiaLite keeps it in a column, little-endian.
///
/// The layout (https://www.gaia-gis.it/gaia-sins/BLOB-Geometry.html): `00`, byte order `01`, the
/// SRID, the bounding box, `7C`, class 6, the count of polygons; each of them `69`, class 3, the
/// count of rings; each ring its count of points and these; at the end `FE`.
enum MultiPolygonBlob {
  /// The boundary in a column, or nil where the column is null or holds something else.
  static func boundary(in blob: Data?) -> MultiPolygon? {
    guard let blob else { return nil }
    var bytes = BlobReader([UInt8](blob))
    guard bytes.byte() == 0x00, bytes.byte() == 0x01, bytes.skip(36), bytes.byte() == 0x7C,
      bytes.integer() == multiPolygonClass, let count = bytes.integer()
    else { return nil }
    var polygons: [Polygon] = []
    for _ in 0..<count {
      guard bytes.byte() == 0x69, bytes.integer() == polygonClass,
        let polygon = polygon(in: &bytes)
      else { return nil }
      polygons.append(polygon)
    }
    return bytes.byte() == 0xFE ? MultiPolygon(polygons) : nil
  }

  /// A boundary as the bytes of a column; nil for a boundary without parts.
  static func blob(of boundary: MultiPolygon) -> Data? {
    guard let box = boundary.box else { return nil }
    var bytes = BlobWriter()
    bytes.append([0x00, 0x01])
    bytes.append(integer: 4326)
    for edge in [box.west, box.south, box.east, box.north] { bytes.append(double: edge) }
    bytes.append([0x7C])
    bytes.append(integer: multiPolygonClass)
    bytes.append(integer: boundary.polygons.count)
    for polygon in boundary.polygons {
      bytes.append([0x69])
      bytes.append(integer: polygonClass)
      bytes.append(integer: polygon.rings.count)
      for ring in polygon.rings {
        bytes.append(integer: ring.count)
        for place in ring {
          bytes.append(double: place.longitude)
          bytes.append(double: place.latitude)
        }
      }
    }
    bytes.append([0xFE])
    return Data(bytes.bytes)
  }

  private static let multiPolygonClass = 6
  private static let polygonClass = 3

  private static func polygon(in bytes: inout BlobReader) -> Polygon? {
    guard let ringCount = bytes.integer() else { return nil }
    var rings: [[Coordinate]] = []
    for _ in 0..<ringCount {
      guard let placeCount = bytes.integer(), placeCount <= bytes.remaining / 16 else { return nil }
      var ring: [Coordinate] = []
      ring.reserveCapacity(placeCount)
      for _ in 0..<placeCount {
        guard let longitude = bytes.double(), let latitude = bytes.double(),
          let place = try? Coordinate(longitude: longitude, latitude: latitude)
        else { return nil }
        ring.append(place)
      }
      rings.append(ring)
    }
    return try? Polygon(rings: rings)
  }
}

internal import FoundationEssentials
internal import Geodesy

/// A point as SpatiaLite keeps it in a column: 60 bytes, little-endian.
///
/// The layout (https://www.gaia-gis.it/gaia-sins/BLOB-Geometry.html): `00`, byte order `01`, the
/// SRID, the bounding box as four doubles (which are the point twice), `7C`, class 1, x, y, `FE`.
/// Reading it here spares a look-up from loading SpatiaLite for `ST_X`.
enum PointBlob {
  /// The place in a column, or nil where the column is null or holds something else.
  static func coordinate(in blob: Data?) -> Coordinate? {
    guard let blob, blob.count == 60 else { return nil }
    var bytes = BlobReader([UInt8](blob))
    guard bytes.skip(38), bytes.byte() == 0x7C, bytes.integer() == pointClass,
      let longitude = bytes.double(), let latitude = bytes.double()
    else { return nil }
    return try? Coordinate(longitude: longitude, latitude: latitude)
  }

  /// A place as the bytes of a column.
  static func blob(of place: Coordinate) -> [UInt8] {
    var bytes = BlobWriter()
    bytes.append([0x00, 0x01])
    bytes.append(integer: 4326)
    for _ in 0..<2 {
      bytes.append(double: place.longitude)
      bytes.append(double: place.latitude)
    }
    bytes.append([0x7C])
    bytes.append(integer: pointClass)
    bytes.append(double: place.longitude)
    bytes.append(double: place.latitude)
    bytes.append([0xFE])
    return bytes.bytes
  }

  private static let pointClass = 1
}

extension RowStatement {
  /// Binds the next parameter to a place, or to null.
  func bind(point place: Coordinate?) {
    if let place { bind(blob: PointBlob.blob(of: place)) } else { bindNull() }
  }
}

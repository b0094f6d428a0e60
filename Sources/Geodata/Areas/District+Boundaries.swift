public import Geodesy

extension District {
  /// The boundaries of all districts as GeoJSON in UTF-8: a FeatureCollection in EPSG:4326.
  ///
  /// Each feature has `lgd_code`, `census2011_code`, `name_en` and `state`, and lies in the order of
  /// ``all``. Neighbours share their border exactly. Good for maps and for telling a district from a
  /// point; within some 500 m of a border the simplification may err.
  public static var boundaryGeoJSON: EmbeddedTable { .districtBoundaries }

  /// The boundary of the district; nil if the table lacked it.
  ///
  /// - Complexity: O(*n*) in the bytes before the district's own; for all districts use ``boundaries``.
  public var boundary: MultiPolygon? {
    Self.boundaries.first { $0.district == self }?.boundary
  }

  /// The districts with their boundaries, read one after the other, in the order of ``all``.
  public static var boundaries: some Sequence<(district: District, boundary: MultiPolygon)> {
    zip(all, BoundaryLines(table: boundaryGeoJSON)).lazy.compactMap { district, boundary in
      boundary.map { (district: district, boundary: $0) }
    }
  }
}

/// Reads the geometry of each line of the boundary table, which holds one feature a line.
private struct BoundaryLines: Sequence, IteratorProtocol {
  let table: EmbeddedTable
  private var position: Int

  init(table: EmbeddedTable) {
    self.table = table
    // The first line opens the collection.
    position = table.end(ofLineAt: 0) + 1
  }

  mutating func next() -> MultiPolygon?? {
    let end = table.end(ofLineAt: position)
    guard end < table.endIndex, table[position] == UInt8(ascii: "{") else { return nil }
    defer { position = end + 1 }
    var coordinates = CoordinateLists(table: table, position: position, end: end)
    return .some(coordinates.multiPolygon())
  }
}

/// The nested lists of a `"coordinates"` member, in the form that the table is written in.
private struct CoordinateLists {
  let table: EmbeddedTable
  var position: Int
  let end: Int

  /// The rings of a Polygon or of every part of a MultiPolygon: a list whose depth above the numbers says
  /// which, so the geometry's type need not be read.
  mutating func multiPolygon() -> MultiPolygon? {
    guard let start = table[position..<end].firstRange(of: Array(#""coordinates":["#.utf8)) else {
      return nil
    }
    position = start.upperBound
    let opensPart = table[position..<end].starts(with: Array("[[[".utf8))
    var polygons: [Polygon] = []
    repeat {
      if opensPart { skip() }
      guard let polygon = try? Polygon(rings: rings()) else { return nil }
      polygons.append(polygon)
    } while opensPart && continues()
    return MultiPolygon(polygons)
  }

  private mutating func rings() -> [[Coordinate]] {
    var rings: [[Coordinate]] = []
    repeat {
      skip()
      var ring: [Coordinate] = []
      repeat {
        skip()
        let longitude = number()
        skip()
        let latitude = number()
        skip()
        guard let longitude, let latitude,
          let place = try? Coordinate(longitude: longitude, latitude: latitude)
        else { return [] }
        ring.append(place)
      } while continues()
      rings.append(ring)
    } while continues()
    return rings
  }

  /// Passes one bracket or comma.
  private mutating func skip() { position += 1 }

  /// Passes the comma before the next element, or the bracket after the last.
  private mutating func continues() -> Bool {
    defer { position += 1 }
    return position < end && table[position] == UInt8(ascii: ",")
  }

  private mutating func number() -> Double? {
    let start = position
    while position < end, table[position] != UInt8(ascii: ","),
      table[position] != UInt8(ascii: "]")
    { position += 1 }
    return Double(table.text(start..<position))
  }
}

import Geodesy
import Wording

extension Geometry {
  /// The kinds of RFC 7946.
  static let kinds: Set<String> = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection",
  ]

  /// Reads a GeoJSON geometry; nil if it is empty.
  ///
  /// - Throws: ``Wording/Problem`` `row.geometry-unreadable`, or one of a coordinate of an area
  ///   that is out of range. Those of a point are not checked here.
  init?(geoJSON text: ArraySlice<UInt8>) throws(Problem) {
    let shape: Shape?
    do throws(JSONError) {
      shape = try Shape(text)
    } catch {
      throw Problem(.geometryUnreadable, ["value": error.sentence])
    }
    switch shape {
    case .point(let position): self = .point(position)
    case .polygons(let polygons):
      var parts: [Polygon] = []
      for rings in polygons { parts.append(try Polygon(rings: Self.checked(rings))) }
      self = .area(MultiPolygon(parts))
    case .other(let kind): self = .other(kind)
    case nil: return nil
    }
  }

  private static func checked(_ rings: [[Position]]) throws(Problem) -> [[Coordinate]] {
    var checked: [[Coordinate]] = []
    for ring in rings {
      var coordinates: [Coordinate] = []
      coordinates.reserveCapacity(ring.count)
      for position in ring { coordinates.append(try position.coordinate()) }
      checked.append(coordinates)
    }
    return checked
  }
}

/// A geometry as it stands, its coordinates unchecked.
private enum Shape {
  case point(Geometry.Position)
  case polygons([[[Geometry.Position]]])
  case other(String)

  /// Nil if the geometry is empty.
  init?(_ text: ArraySlice<UInt8>) throws(JSONError) {
    var type = ""
    var coordinates: Int?
    var reader = JSONReader(text)
    try reader.object { (reader, name) throws(JSONError) in
      switch name {
      case "type": type = try reader.string()
      case "coordinates": coordinates = try reader.skip().lowerBound
      default: try reader.skip()
      }
    }
    guard Geometry.kinds.contains(type), coordinates != nil || type == "GeometryCollection" else {
      throw JSONError(rule: .valueExpected, offset: 0)
    }
    var inside = JSONReader(text, from: coordinates)
    switch type {
    case "Point":
      guard let position = try inside.position() else { return nil }
      self = .point(position)
    case "MultiPoint":
      let positions = try inside.list { (reader) throws(JSONError) in try reader.position() }
      guard let first = positions.first ?? nil else { return nil }
      self = .point(first)
    case "Polygon":
      let rings = try inside.rings()
      if rings.isEmpty { return nil }
      self = .polygons([rings])
    case "MultiPolygon":
      let polygons = try inside.list { (reader) throws(JSONError) in try reader.rings() }
      if polygons.isEmpty { return nil }
      self = .polygons(polygons)
    default: self = .other(type)
    }
  }
}

extension JSONReader {
  /// Two numbers or more, of which the third is a height; nil if the list is empty.
  fileprivate mutating func position() throws(JSONError) -> Geometry.Position? {
    var longitude: Double?
    var latitude: Double?
    try array { (reader) throws(JSONError) in
      guard try reader.kind() == .number else { throw reader.error(.badNumber) }
      let value = try reader.number().value
      if longitude == nil { longitude = value } else if latitude == nil { latitude = value }
    }
    guard let longitude else { return nil }
    guard let latitude else { throw error(.valueExpected) }
    return Geometry.Position(longitude: longitude, latitude: latitude)
  }

  fileprivate mutating func rings() throws(JSONError) -> [[Geometry.Position]] {
    try list { (reader) throws(JSONError) in
      try reader.list { (reader) throws(JSONError) in
        guard let position = try reader.position() else { throw reader.error(.valueExpected) }
        return position
      }
    }
  }

  fileprivate mutating func list<Element>(
    _ element: (inout Self) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var elements: [Element] = []
    try array { (reader) throws(JSONError) in elements.append(try element(&reader)) }
    return elements
  }
}

private import Geodesy

/// Features as RFC 7946 says: longitude first, outer rings counterclockwise.
enum GeoJSONText {
  /// Appends one feature; a field named `id` is the feature's id as well.
  static func append(_ fields: Fields, at geometry: RowGeometry?, to text: inout String) {
    text += "{\"type\":\"Feature\","
    if let id = fields.all.first(where: { $0.key == "id" })?.value, id != .missing {
      text += "\"id\":"
      JSONText.append(id, to: &text)
      text += ","
    }
    text += "\"geometry\":"
    append(geometry, to: &text)
    text += ",\"properties\":"
    JSONText.append(fields, to: &text)
    text += "}"
  }

  private static func append(_ geometry: RowGeometry?, to text: inout String) {
    switch geometry {
    case nil: text += "null"
    case .point(let coordinate):
      text += "{\"type\":\"Point\",\"coordinates\":"
      append(coordinate, to: &text)
      text += "}"
    case .multiPolygon(let polygons):
      text += "{\"type\":\"MultiPolygon\",\"coordinates\":"
      appendList(polygons, to: &text) { rings, text in
        appendList(rings.enumerated(), to: &text) { ring, text in
          appendList(wound(ring.element, isOuter: ring.offset == 0), to: &text, append)
        }
      }
      text += "}"
    }
  }

  private static func append(_ coordinate: Coordinate, to text: inout String) {
    text += "["
    JSONText.append(.degrees(coordinate.longitude), to: &text)
    text += ","
    JSONText.append(.degrees(coordinate.latitude), to: &text)
    text += "]"
  }

  private static func appendList<Elements: Sequence>(
    _ elements: Elements, to text: inout String, _ append: (Elements.Element, inout String) -> Void
  ) {
    text += "["
    for (place, element) in elements.enumerated() {
      if place > 0 { text += "," }
      append(element, &text)
    }
    text += "]"
  }

  /// The ring in the direction that RFC 7946 (3.1.6) asks for: outer rings leave the inside on
  /// their left, holes on their right.
  private static func wound(_ ring: [Coordinate], isOuter: Bool) -> [Coordinate] {
    let doubledArea = zip(ring, ring.dropFirst()).reduce(0.0) { sum, edge in
      sum + edge.0.longitude * edge.1.latitude - edge.1.longitude * edge.0.latitude
    }
    return (doubledArea > 0) == isOuter ? ring : ring.reversed()
  }
}

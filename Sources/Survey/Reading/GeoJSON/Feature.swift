/// One JSON object as a row: its named values, and where its geometry stands.
struct Feature {
  /// Texts without quotes, `null` as nothing, the rest as it stands.
  private(set) var cells: [(name: String, value: ArraySlice<UInt8>)] = []
  private(set) var geometry: Range<Int>?

  /// Reads a GeoJSON feature, a bare geometry, or any other object.
  ///
  /// - Throws: ``JSONError`` if the text is not one JSON object.
  init(_ text: ArraySlice<UInt8>) throws(JSONError) {
    var reader = JSONReader(text)
    var type = ""
    var properties: Range<Int>?
    var identifier: ArraySlice<UInt8> = []
    var members: [(name: String, value: ArraySlice<UInt8>)] = []
    try reader.object { (reader, name) throws(JSONError) in
      let isObject = try reader.kind() == .object
      let range = try reader.skip()
      let value = try Self.cell(text[range])
      switch name {
      case "geometry":
        // null, or a column of that name in an object that is no feature.
        if isObject { geometry = range }
        return
      case "properties" where isObject: properties = range
      case "type": type = String(decoding: value, as: UTF8.self)
      case "id": identifier = value
      default: break
      }
      members.append((name, value))
    }
    try reader.end()
    if type == "Feature" {
      if let properties {
        var reader = JSONReader(text[properties])
        try reader.object { (reader, name) throws(JSONError) in
          cells.append((name, try Self.cell(text[try reader.skip()])))
        }
      }
      if !identifier.isEmpty, !cells.contains(where: { $0.name == "id" }) {
        cells.append(("id", identifier))
      }
    } else if Geometry.kinds.contains(type) {
      geometry = text.startIndex..<text.endIndex
    } else {
      cells = members
    }
  }

  private static func cell(_ value: ArraySlice<UInt8>) throws(JSONError) -> ArraySlice<UInt8> {
    switch value.first {
    case UInt8(ascii: "\""):
      var reader = JSONReader(value)
      return try reader.stringBytes()
    case UInt8(ascii: "n"): return []
    default: return value
    }
  }
}

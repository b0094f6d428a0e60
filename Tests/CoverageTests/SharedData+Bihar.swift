import Fixtures
import Foundation
import Geodesy

/// Files about Bihar, read by means that the product does not use.
extension SharedData {
  /// A district of Bihar: its name and its rings as the file has them.
  struct District {
    let name: String
    let polygons: [[[Coordinate]]]
    let latitudes: ClosedRange<Double>
    let longitudes: ClosedRange<Double>

    init(name: String, polygons: [[[Coordinate]]]) {
      self.name = name
      self.polygons = polygons
      let places = polygons.joined().joined()
      latitudes = (places.map(\.latitude).min() ?? 0)...(places.map(\.latitude).max() ?? 0)
      longitudes = (places.map(\.longitude).min() ?? 0)...(places.map(\.longitude).max() ?? 0)
    }
  }

  static func districtsOfBihar() throws -> [District] {
    let data = try Data(
      contentsOf: folder.appending(path: "boundaries/districts_4states.geojson"))
    return try JSONDecoder().decode(FeatureCollection.self, from: data).features
      .filter { $0.properties.state == "Bihar" }
      .map { feature in
        District(
          name: feature.properties.district,
          polygons: feature.geometry.coordinates.map { polygon in
            polygon.map { ring in ring.map { Coordinate($0[1], $0[0]) } }
          })
      }
  }

  /// The rows of a CSV file, which may be packed, as dictionaries by header.
  ///
  /// Quoted fields may hold commas, and no line ends.
  static func rows(of path: String) throws -> [[String: String]] {
    let file = folder.appending(path: path)
    let text = String(
      decoding: path.hasSuffix(".gz") ? try unpacked(file) : try Data(contentsOf: file),
      as: UTF8.self)
    var lines = text.split(whereSeparator: \.isNewline).map { fields(of: $0) }
    let header = lines.removeFirst()
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private static func fields(of line: Substring) -> [String] {
    guard line.utf8.contains(UInt8(ascii: "\"")) else {
      return line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == "," && !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  private static func unpacked(_ file: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }

  private struct FeatureCollection: Decodable {
    struct Feature: Decodable {
      struct Properties: Decodable {
        let state: String
        let district: String
      }
      struct Geometry: Decodable {
        let coordinates: [[[[Double]]]]
      }
      let properties: Properties
      let geometry: Geometry
    }
    let features: [Feature]
  }
}

import Subprocess
import Wording

/// A file that GDAL's command-line tools read for us, as a child process.
///
/// `ogr2ogr` writes GeoJSONSeq, which is WGS 84 by its definition: a layer in another coordinate
/// system is transformed, one that names none is taken as it is. A register never links GDAL, so
/// that no command pays for loading it and a hostile file cannot reach the register.
struct GDALSource: Sendable {
  let format: GDALFormat
  /// GDAL's name of the file, such as `/vsizip/{a.zip}`.
  let dataset: String
  /// The file's name, as it is told to a person.
  let file: String

  /// The layers that hold places, in file order.
  func layers() async throws(Problem) -> [String] {
    var output: [UInt8] = []
    try await tool("ogrinfo", ["-q", "-ro", dataset]).read { (bytes) throws(Problem) in
      output += bytes
      return true
    }
    // `1: Facilities (Point)`, or `1: Sheet1` where the kind is not known.
    return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      guard parts.count == 2, Int(parts[0]) != nil else { return nil }
      let name = parts[1]
      guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return String(name) }
      return String(name[..<open].dropLast())
    }
    .filter(format.holdsPlaces(layer:))
  }

  /// The features of a layer as GeoJSONSeq, chunk by chunk.
  func read(
    layer: String, _ take: ([UInt8]) async throws(Problem) -> Bool
  ) async throws(Problem) {
    try await tool(
      "ogr2ogr",
      [
        // Nine decimals are a tenth of a millimetre; the default of seven would move points.
        "-f", "GeoJSONSeq", "-lco", "COORDINATE_PRECISION=9", "-dim", "XY", "-q",
        "/vsistdout/", dataset, layer,
      ]
    ).read(take)
  }

  private func tool(_ program: String, _ arguments: [String]) -> ChildBytes {
    ChildBytes(
      program: program, arguments: arguments,
      environment: Dictionary(
        uniqueKeysWithValues: GDALFormat.settings.map {
          (Environment.Key(stringLiteral: $0), $1)
        }),
      format: format.name.english, package: "gdal-bin", file: file)
  }
}

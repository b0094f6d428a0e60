public import Wording

/// GDAL's command-line tools, as they are installed here.
public enum GDALTools {
  /// What `ogrinfo` calls its version, such as `3.6.2`.
  ///
  /// - Throws: ``Wording/Problem`` `tool.missing` with the package to install, or `tool.failed`.
  public static func version() async throws(Problem) -> String {
    let tool = ChildBytes(
      program: "ogrinfo", arguments: ["--version"], format: "GDAL", package: "gdal-bin", file: "")
    var output: [UInt8] = []
    try await tool.read { (bytes) throws(Problem) in
      output += bytes
      return true
    }
    // `GDAL 3.6.2, released 2023/01/02`
    let words = String(decoding: output, as: UTF8.self).split(separator: " ")
    return words.count > 1 ? String(words[1].prefix { $0 != "," }) : ""
  }
}

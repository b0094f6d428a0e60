public import Wording

/// Reads an ESRI ASCII grid, chunk by chunk: what GDAL calls `AAIGrid` and AccessMod exports.
///
/// The header names columns, rows, a corner or its cell's middle, and the size of a cell, in any
/// order and case; then come the numbers, rows from north to south, wherever the lines break.
public struct ESRIGrid: Sendable {
  /// The most cells that are read: a raster of India at 100 metres has 900 million.
  public static let mostCells = 1_000_000_000

  private var header: [String: Double] = [:]
  private var frame: RasterFrame?
  private var noData: Float?
  private var values: [Float] = []
  /// A word that the chunk's end has cut, and the name of the header that waits for its number.
  private var word: [UInt8] = []
  private var name: String?

  private let endsWithNumbers: Bool
  private var isFull: Bool { values.count == frame?.cellCount }

  /// Begins to read.
  ///
  /// - Parameter endsWithNumbers: Whether whatever follows the last number is an error; GDAL writes
  ///   the coordinate system behind a grid that it writes into a pipe.
  public init(endsWithNumbers: Bool = true) { self.endsWithNumbers = endsWithNumbers }

  /// Reads on.
  ///
  /// - Throws: ``Wording/Problem`` `raster.malformed` with what is wrong, or `raster.too-large`.
  public mutating func read(_ chunk: [UInt8]) throws(Problem) {
    var start = 0
    var position = 0
    while position < chunk.count {
      if Self.isSpace(chunk[position]) {
        if position > start || !word.isEmpty {
          if word.isEmpty {
            try take(chunk[start..<position])
          } else {
            word += chunk[start..<position]
            let whole = word
            word = []
            try take(whole[...])
          }
        }
        start = position &+ 1
      }
      position &+= 1
    }
    word += chunk[start...]
    if isFull, !endsWithNumbers { word = [] }
    if word.count > Self.longestWord { throw malformed("a number of \(word.count) digits") }
  }

  /// Ends the reading.
  ///
  /// - Returns: The raster, NaN where the file says that nothing is known.
  /// - Throws: ``Wording/Problem`` `raster.malformed` if the header or numbers are missing, or
  ///   `raster.empty` if no cell has a number.
  public mutating func finish() throws(Problem) -> Raster {
    let last = word
    word = []
    if !last.isEmpty { try take(last[...]) }
    guard let frame else { throw malformed("the header ends early") }
    guard values.count == frame.cellCount else {
      throw malformed("\(values.count) numbers for \(frame.cellCount) cells")
    }
    let raster = Raster(values, in: frame)
    guard !raster.isEmpty else { throw Problem(.rasterNoData) }
    return raster
  }

  private mutating func take(_ word: ArraySlice<UInt8>) throws(Problem) {
    if isFull, !endsWithNumbers { return }
    if let name {
      guard let value = DecimalNumber.value(of: word) else {
        throw malformed("\(name) is \"\(String(decoding: word.prefix(20), as: UTF8.self))\"")
      }
      header[name] = value
      self.name = nil
      return
    }
    if let first = word.first, Self.isLetter(first), !Self.isNotANumber(word) {
      guard values.isEmpty else { throw malformed("a word among the numbers") }
      let name = String(decoding: word.prefix(20), as: UTF8.self).lowercased()
      guard Self.names.contains(name) else { throw malformed("\"\(name)\" in the header") }
      self.name = name
      return
    }
    if frame == nil { try begin() }
    guard let frame, values.count < frame.cellCount else {
      throw malformed("more numbers than cells")
    }
    if Self.isNotANumber(word) { return values.append(.nan) }
    guard let value = DecimalNumber.value(of: word) else {
      throw malformed("\"\(String(decoding: word.prefix(20), as: UTF8.self))\" among the numbers")
    }
    let number = Float(value)
    values.append(number == noData || !number.isFinite ? .nan : number)
  }

  /// Makes the frame of the header.
  private mutating func begin() throws(Problem) {
    func count(_ name: String) throws(Problem) -> Int {
      guard let value = header[name], value >= 1, value <= 1e9, let count = Int(exactly: value)
      else { throw malformed("\(name) is missing or no count") }
      return count
    }
    let (columns, rows) = (try count("ncols"), try count("nrows"))
    guard columns * rows <= Self.mostCells else {
      throw Problem(
        .rasterTooLarge, ["value": "\(columns * rows)", "expected": "\(Self.mostCells)"])
    }
    guard let width = header["cellsize"] ?? header["dx"],
      let height = header["cellsize"] ?? header["dy"], width > 0, height > 0, width.isFinite,
      height.isFinite
    else { throw malformed("cellsize is missing or not above 0") }
    guard let west = header["xllcorner"] ?? header["xllcenter"].map({ $0 - width / 2 }),
      let south = header["yllcorner"] ?? header["yllcenter"].map({ $0 - height / 2 }),
      west.isFinite, south.isFinite
    else { throw malformed("xllcorner or yllcorner is missing") }
    noData = Float(header["nodata_value"] ?? -9999)
    let north = south + Double(rows) * height
    frame = RasterFrame(
      columns: columns, rows: rows, west: west, north: north, cellWidth: width,
      cellHeight: height,
      axes: Self.axes(west, south, west + Double(columns) * width, north, cell: width))
  }

  /// What the coordinates are, which the format itself does not say.
  ///
  /// A raster whose edges all lie on the globe, with cells below half a degree, is in degrees. One
  /// of metres would have to lie within 400 m of its map's origin.
  private static func axes(
    _ west: Double, _ south: Double, _ east: Double, _ north: Double, cell: Double
  ) -> RasterFrame.Axes {
    west >= -181 && east <= 361 && south >= -91 && north <= 91 && cell < 0.5 ? .degrees : .meters
  }

  private func malformed(_ what: String) -> Problem { Problem(.rasterMalformed, ["value": what]) }

  private static let names: Set<String> = [
    "ncols", "nrows", "xllcorner", "yllcorner", "xllcenter", "yllcenter", "cellsize", "dx", "dy",
    "nodata_value",
  ]
  private static let longestWord = 400

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// `nan` in any case, as GDAL writes it where no number is set aside for nothing.
  private static func isNotANumber(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
    return letters.count == 3 && letters.map { $0 | 0x20 } == Array("nan".utf8)
  }
}

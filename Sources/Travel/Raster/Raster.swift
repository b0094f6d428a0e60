/// A number for each cell of a frame: a class of land, a height, people, minutes for a metre.
public struct Raster: Sendable {
  /// Where the cells lie.
  public let frame: RasterFrame
  /// The numbers by rows, north first; NaN where nothing is known.
  public let values: [Float]

  /// Takes the numbers of a frame.
  ///
  /// - Precondition: There are as many as the frame has cells.
  public init(_ values: [Float], in frame: RasterFrame) {
    precondition(values.count == frame.cellCount, "a number for each cell")
    self.frame = frame
    self.values = values
  }

  /// Whether nothing is known of any cell.
  public var isEmpty: Bool { values.allSatisfy(\.isNaN) }
}

import Geodesy

/// The land that is nearest to a place by time, and who lives there.
public struct Catchment: Hashable, Sendable {
  /// How many cells.
  public internal(set) var cells = 0
  /// Their area, in square metres.
  public internal(set) var squareMeters = 0.0
  /// The people in them; 0 where no population is known.
  public internal(set) var people = 0.0
  /// The longest time in it.
  public internal(set) var farthest = Seconds(0)
}

extension TravelTimes {
  /// The catchments of the places, in their order.
  ///
  /// - Parameters:
  ///   - count: How many places there are.
  ///   - population: People of each cell, if they are known.
  /// - Returns: One for each place.
  public func catchments(of count: Int, population: Raster? = nil) -> [Catchment] {
    var catchments = [Catchment](repeating: Catchment(), count: count)
    for row in 0..<frame.rows {
      let area = frame.cellArea(inRow: row)
      for cell in row * frame.columns..<(row + 1) * frame.columns where nearest[cell] >= 0 {
        let place = Int(nearest[cell])
        catchments[place].cells += 1
        catchments[place].squareMeters += area
        if let people = population?.values[cell], people > 0 {
          catchments[place].people += Double(people)
        }
        catchments[place].farthest = max(catchments[place].farthest, Seconds(seconds[cell]))
      }
    }
    return catchments
  }

  /// The minutes of all cells as an ESRI ASCII grid, rounded up, -9999 where there is no way.
  ///
  /// - Parameter write: Takes a row at a time.
  /// - Throws: What `write` throws.
  public func write<Failure: Error>(
    _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var text = "ncols \(frame.columns)\nnrows \(frame.rows)\n"
    text += "xllcorner \(frame.west)\nyllcorner \(frame.south)\n"
    text +=
      frame.cellWidth == frame.cellHeight
      ? "cellsize \(frame.cellWidth)\n" : "dx \(frame.cellWidth)\ndy \(frame.cellHeight)\n"
    try write(text + "NODATA_value -9999\n")
    for row in 0..<frame.rows {
      let minutes = (row * frame.columns..<(row + 1) * frame.columns).map {
        minutesRoundedUp($0).map(String.init) ?? "-9999"
      }
      try write(minutes.joined(separator: " ") + "\n")
    }
  }
}

extension RasterFrame {
  /// Square metres of a cell of a row.
  func cellArea(inRow row: Int) -> Double {
    guard axes == .degrees else { return cellWidth * cellHeight }
    let degree = DegreeLength(at: north - (Double(row) + 0.5) * cellHeight)
    return degree.ofLongitude * cellWidth * degree.ofLatitude * cellHeight
  }
}

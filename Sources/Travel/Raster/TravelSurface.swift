public import Wording

/// The land as people cross it: what a metre takes in each cell, and how high it lies.
public struct TravelSurface: Sendable {
  enum Land: Sendable {
    /// Half of the seconds of a metre, cell by cell.
    case level([Float])
    case sloping([SlopeModel.Ground], [SlopeModel.Pace])
  }

  /// Where the cells lie.
  public let frame: RasterFrame
  let land: Land
  let leastPace: Double

  /// Land from a friction surface, such as that of the Malaria Atlas Project.
  ///
  /// - Parameter friction: Minutes that a metre takes; a cell without a number, or with one that is
  ///   not above nought, is a barrier.
  /// - Throws: ``Wording/Problem`` `raster.empty` if every cell is a barrier.
  public init(friction: Raster) throws(Problem) {
    frame = friction.frame
    var least = Float.infinity
    let half = friction.values.map { minutes in
      let half = minutes > 0 ? minutes * 30 : .infinity
      least = min(least, half)
      return half
    }
    guard least < .infinity else { throw Problem(.rasterEmpty) }
    land = .level(half)
    leastPace = 2 * Double(least)
  }

  /// Land of classes, each with the mode and the speed that the scenario says.
  ///
  /// - Parameters:
  ///   - landCover: The class of each cell, roads merged into it.
  ///   - scenario: The speeds. A class that it does not name, and one of speed 0, is a barrier.
  ///   - elevation: Metres above the sea, if slopes are to count; a cell without is a barrier.
  /// - Throws: ``Wording/Problem`` `raster.frames-differ` if the two do not lie cell upon cell,
  ///   `raster.empty` if every cell is a barrier.
  public init(landCover: Raster, scenario: TravelScenario, elevation: Raster? = nil)
    throws(Problem)
  {
    frame = landCover.frame
    if let elevation { try Self.require(elevation, upon: frame) }
    let table = scenario.paces
    if let elevation {
      let ground = zip(landCover.values, elevation.values).map { value, height in
        height.isNaN
          ? SlopeModel.barrier
          : SlopeModel.Ground(pace: table.place(of: value), height: height)
      }
      land = .sloping(ground, table.paces)
      leastPace = ground.reduce(.infinity) { min($0, 2 * table.paces[Int($1.pace)].least) }
    } else {
      let paces = table.paces.map { pace in
        pace.least == .infinity
          ? Float.infinity
          : Float(pace.bicycle > 0 ? 1.8 / pace.bicycle : pace.walking + pace.motorized)
      }
      let half = landCover.values.map { paces[Int(table.place(of: $0))] }
      land = .level(half)
      leastPace = 2 * Double(half.min() ?? .infinity)
    }
    guard leastPace < .infinity else { throw Problem(.rasterEmpty) }
  }

  /// Refuses a raster that does not lie cell upon cell with the land.
  ///
  /// - Throws: ``Wording/Problem`` `raster.frames-differ`.
  public func requireSameFrame(_ raster: Raster) throws(Problem) {
    try Self.require(raster, upon: frame)
  }

  private static func require(_ raster: Raster, upon frame: RasterFrame) throws(Problem) {
    guard raster.frame.lies(upon: frame) else {
      throw Problem(.rasterFramesDiffer, ["value": raster.frame.said, "expected": frame.said])
    }
  }

  /// Whether somebody may cross a cell.
  public func isOpen(_ cell: Int) -> Bool {
    switch land {
    case .level(let half): half[cell] < .infinity
    case .sloping(let ground, let paces): paces[Int(ground[cell].pace)].least < .infinity
    }
  }
}

extension RasterFrame {
  /// The frame as a message tells it.
  var said: String { "\(columns) × \(rows), \(west) \(south) … \(east) \(north)" }
}

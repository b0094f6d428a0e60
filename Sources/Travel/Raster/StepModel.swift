/// What a step from one cell into another takes.
///
/// A step costs half its length at the pace of each of its two cells; a knight's move a quarter at
/// the pace of each of the four cells that it touches. Where one of them is a barrier, it is
/// infinite.
protocol StepModel: Sendable {
  /// What is known of the land of a cell.
  associatedtype Ground: BitwiseCopyable & Sendable

  /// Land that nobody crosses.
  static var barrier: Ground { get }

  /// The shortest that a metre can take on any land that there is, in seconds.
  var leastPace: Double { get }

  /// Seconds of a step; at least those of ``least(_:_:over:)``.
  func cost(_ from: Ground, _ to: Ground, over length: Double) -> Double

  /// Seconds below which the step cannot be, found quickly.
  func least(_ from: Ground, _ to: Ground, over length: Double) -> Double

  /// Seconds of a knight's move, which touches two cells on its way.
  func cost(
    _ from: Ground, _ first: Ground, _ second: Ground, _ to: Ground, over length: Double
  ) -> Double

  /// Whether somebody may cross the land.
  func isOpen(_ ground: Ground) -> Bool
}

/// Land on which the slope does not count.
struct LevelModel: StepModel {
  /// Half of the seconds that a metre takes.
  typealias Ground = Float

  static let barrier = Float.infinity

  let leastPace: Double

  @inline(__always)
  func cost(_ from: Float, _ to: Float, over length: Double) -> Double {
    length * (Double(from) + Double(to))
  }

  @inline(__always)
  func least(_ from: Float, _ to: Float, over length: Double) -> Double {
    cost(from, to, over: length)
  }

  @inline(__always)
  func cost(
    _ from: Float, _ first: Float, _ second: Float, _ to: Float, over length: Double
  ) -> Double {
    0.5 * length * ((Double(from) + Double(to)) + (Double(first) + Double(second)))
  }

  @inline(__always)
  func isOpen(_ ground: Float) -> Bool { ground < .infinity }
}

/// Land on which the slope counts, each cell with the mode of its class.
struct SlopeModel: StepModel {
  /// The class of a cell by its place in the table, and its height in metres.
  struct Ground: BitwiseCopyable, Sendable {
    var pace: Int32
    var height: Float
  }

  /// Half of the seconds of a metre on flat land, under the mode that they are for.
  struct Pace: BitwiseCopyable, Sendable {
    var walking = 0.0
    var motorized = 0.0
    /// The flat speed of a bicycle in kilometres an hour; 0 if nobody rides.
    var bicycle = 0.0
    /// Half of the least seconds of a metre on any slope.
    var least = 0.0
  }

  /// The first of the table.
  static let barrier = Ground(pace: 0, height: 0)

  /// The paces of the classes, the barrier first.
  let paces: [Pace]
  let leastPace: Double
  /// 1 where people go from the facility, -1 where they go towards it.
  let sign: Double

  @inline(__always)
  func cost(_ from: Ground, _ to: Ground, over length: Double) -> Double {
    let (a, b) = (paces[Int(from.pace)], paces[Int(to.pace)])
    let slope = sign * Double(to.height - from.height) / length
    return length
      * (delayed(a.walking + b.walking, slope) + (a.motorized + b.motorized)
        + (bicycling(a, slope) + bicycling(b, slope)))
  }

  @inline(__always)
  func least(_ from: Ground, _ to: Ground, over length: Double) -> Double {
    length * (paces[Int(from.pace)].least + paces[Int(to.pace)].least)
  }

  @inline(__always)
  func cost(
    _ from: Ground, _ first: Ground, _ second: Ground, _ to: Ground, over length: Double
  ) -> Double {
    let (a, b) = (paces[Int(from.pace)], paces[Int(first.pace)])
    let (c, d) = (paces[Int(second.pace)], paces[Int(to.pace)])
    let slope = sign * Double(to.height - from.height) / length
    return 0.5 * length
      * (delayed(a.walking + b.walking + c.walking + d.walking, slope)
        + (a.motorized + b.motorized + c.motorized + d.motorized)
        + (bicycling(a, slope) + bicycling(b, slope) + bicycling(c, slope) + bicycling(d, slope)))
  }

  @inline(__always)
  func isOpen(_ ground: Ground) -> Bool { paces[Int(ground.pace)].least < .infinity }

  @inline(__always)
  private func delayed(_ walking: Double, _ slope: Double) -> Double {
    walking > 0 ? walking * ScenarioMode.walkingDelay(slope) : 0
  }

  @inline(__always)
  private func bicycling(_ pace: Pace, _ slope: Double) -> Double {
    pace.bicycle > 0
      ? 1.8 / ScenarioMode.bicycling.speed(flat: pace.bicycle, slope: slope) : 0
  }
}

import Glibc

/// How people move across a cell.
public enum ScenarioMode: String, CaseIterable, Sendable {
  case walking = "WALKING"
  case bicycling = "BICYCLING"
  case motorized = "MOTORIZED"

  /// Kilometres an hour on a slope.
  ///
  /// As WHO's AccessMod has it (`r.walk.accessmod`, `timeCostManager.h` and `bicycleSpeed.h`):
  /// - walking: Tobler's hiking function, scaled so that flat land takes the flat speed
  ///   (W. Tobler, Three presentations on geographical analysis and modeling, NCGIA 93-1, 1993);
  /// - bicycling: ``BicycleModel``, at most twice the flat speed;
  /// - a motor does not mind the slope.
  ///
  /// - Parameters:
  ///   - flat: Kilometres an hour on flat land.
  ///   - slope: Metres up for a metre forward; negative downhill.
  /// - Returns: Kilometres an hour; nought where the slope cannot be climbed.
  public func speed(flat: Double, slope: Double) -> Double {
    switch self {
    case .walking: flat / Self.walkingDelay(slope)
    case .bicycling: min(max(BicycleModel.speed(flat: flat, slope: slope), 0), 2 * flat)
    case .motorized: flat
    }
  }

  /// How many times longer than on flat land a step takes on foot.
  @inline(__always)
  static func walkingDelay(_ slope: Double) -> Double {
    exp(3.5 * abs(slope + 0.05) - 0.175)
  }

  /// The least that ``walkingDelay(_:)`` can be, at five metres down in a hundred.
  static let leastWalkingDelay = exp(-0.175)
}

import Glibc

/// A cyclist who gives as much power uphill as on flat land.
///
/// The equations are those of bikecalculator.com with AccessMod's constants and its way to solve
/// them, of which two things are to know: the slope counts only a hundredth, for it is a ratio where
/// the equations want a per cent; and the search begins at 20 m/s and ends when a step is below
/// 0.05 m/s. Times that are to agree with AccessMod's to the minute need both.
enum BicycleModel {
  /// Kilometres an hour on a slope; 0 where the search does not end.
  static func speed(flat: Double, slope: Double) -> Double {
    let flatSpeed = flat / 3.6
    let resistanceFlat = weight * rollingResistance
    let power =
      (flatSpeed * resistanceFlat + flatSpeed * flatSpeed * flatSpeed * airResistance) / efficiency
    let resistance = weight * (slope * 0.01 + rollingResistance)
    var speed = 20.0
    for _ in 1..<10 {
      let force = airResistance * speed * speed
      let excess = speed * (force + resistance) - efficiency * power
      let next = speed - excess / (3 * force + resistance)
      if abs(next - speed) < 0.05 { return next * 3.6 }
      speed = next
    }
    return 0
  }

  /// Rider of 80 kg and bicycle of 15 kg, in newtons.
  private static let weight = 9.8 * (80 + 15)
  private static let rollingResistance = 0.012
  private static let efficiency = 0.9
  /// Half of the frontal area of 0.445 m² times the density of air at 20 °C and 500 m.
  private static let airResistance =
    0.5 * 0.445 * (1.293 - 0.00426 * 20) * exp(-500.0 / 7000)
}

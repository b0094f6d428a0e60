import Registry
import Geodesy

/// How many decimals of a point are left.
enum Precision {
  /// What is to be said of a point of which digits were cut off.
  static func finding(of place: Coordinate) -> RowFinding? {
    guard isWhole(place.latitude * 10), isWhole(place.longitude * 10) else { return nil }
    let isInteger = isWhole(place.latitude) && isWhole(place.longitude)
    let check = isInteger ? Check.pointInteger : Check.pointCoarse
    return check.finding(field: "point", before: PointClaim(place).text)
  }

  private static func isWhole(_ number: Double) -> Bool {
    abs(number - number.rounded()) < 1e-9
  }
}

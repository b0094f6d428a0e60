/// Numbers that programs write where they know no place, or cannot hold one.
enum Placeholder {
  /// What a number stands for nothing by; both numbers of a point have to be such, or one be 0.
  private static let numbers: Set<Double> = [
    0, 1, -1, 9, 99, 99.9, 99.99, 99.999, 99.9999, 90, 180, -90, -180, 999, 999.9, 999.99, 999.999,
    999.9999, 9999, 9999.9999, -9, -99, -999, -9999, 99999, -99999, 999_999, 9_999_999,
    99_999_999, 999_999_999,
  ]

  /// The greatest and least numbers of machines, whole and as 1e-7 degrees, where overflow ends.
  private static let limits: Set<Double> = [
    32_767, -32_768, 65_535, 2_147_483_647, -2_147_483_648, 4_294_967_295, 214.748_364_7,
    -214.748_364_8, 429.496_729_5, 2_147.483_647, -2_147.483_648,
  ]

  /// The check that finds a point to stand for nothing; nil where it may be meant.
  static func check(of claim: PointClaim) -> Check? {
    let (latitude, longitude) = (claim.latitude, claim.longitude)
    if isBeyondMachines(latitude) || isBeyondMachines(longitude) { return .pointOverflow }
    let areNumbers = numbers.contains(latitude) && numbers.contains(longitude)
    if areNumbers || latitude == 0 || longitude == 0 { return .pointPlaceholder }
    return latitude == longitude ? .pointOneNumber : nil
  }

  private static func isBeyondMachines(_ number: Double) -> Bool {
    !number.isFinite || abs(number) >= 1e15 || limits.contains(number)
  }
}

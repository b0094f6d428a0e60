/// The sines and cosines of two angles at once, such as those of a longitude and a latitude.
///
/// Degrees are reduced to ±45 before they become radians, which loses nothing, so that multiples of
/// 90 are exact; then the polynomials of FreeBSD's msun (`k_sin.c`, `k_cos.c`) are good to one unit
/// of the last place. Both angles take the same steps, which fill both halves of a register.
struct SineCosine {
  let sine: SIMD2<Double>
  let cosine: SIMD2<Double>

  /// Computes them.
  ///
  /// - Parameter degrees: Two angles, -360…360.
  @inline(__always)
  init(degrees: SIMD2<Double>) {
    // Adding and taking away 1.5·2⁵² rounds to a whole number, which stands in the last bits.
    let rounding = SIMD2<Double>(repeating: 0x1.8p52)
    let shifted = degrees * (1 / 90.0) + rounding
    let rest = (degrees - (shifted - rounding) * 90) * Degrees.inRadians
    let square = rest * rest

    let sineRest = Self.polynomial(
      square, -1.666_666_666_666_663_243_48e-01, 8.333_333_333_322_489_461_24e-03,
      -1.984_126_982_985_794_931_34e-04, 2.755_731_370_707_006_767_89e-06,
      -2.505_076_025_340_686_341_95e-08, 1.589_690_995_211_550_102_21e-10)
    let cosineRest = Self.polynomial(
      square, 4.166_666_666_666_660_190_37e-02, -1.388_888_888_887_410_957_49e-03,
      2.480_158_728_947_672_941_78e-05, -2.755_731_435_139_066_330_35e-07,
      2.087_572_321_298_174_827_90e-09, -1.135_964_755_778_819_482_65e-11)
    let sine = Self.bits(rest + rest * square * sineRest)
    let cosine = Self.bits(1 - (square * 0.5 - square * square * cosineRest))

    // An odd quarter turn exchanges the two; the second half of the circle changes a sign.
    let quarter = Self.bits(shifted)
    let exchange = SIMD2<UInt64>.zero &- (quarter & 1)
    let sineSign = (quarter & 2) &<< 62
    let cosineSign = ((quarter &+ 1) & 2) &<< 62
    self.sine = Self.number((sine & ~exchange | cosine & exchange) ^ sineSign)
    self.cosine = Self.number((cosine & ~exchange | sine & exchange) ^ cosineSign)
  }

  @inline(__always)
  private static func polynomial(
    _ x: SIMD2<Double>, _ c0: Double, _ c1: Double, _ c2: Double, _ c3: Double, _ c4: Double,
    _ c5: Double
  ) -> SIMD2<Double> {
    let high = SIMD2(repeating: c4) + x * c5
    let middle = SIMD2(repeating: c2) + x * (SIMD2(repeating: c3) + x * high)
    return SIMD2(repeating: c0) + x * (SIMD2(repeating: c1) + x * middle)
  }

  @inline(__always)
  private static func bits(_ number: SIMD2<Double>) -> SIMD2<UInt64> {
    unsafe unsafeBitCast(number, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private static func number(_ bits: SIMD2<UInt64>) -> SIMD2<Double> {
    unsafe unsafeBitCast(bits, to: SIMD2<Double>.self)
  }
}

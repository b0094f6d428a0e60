import Glibc

/// Numbers along a Hilbert curve over the box of some places: near numbers are near places.
///
/// The box is scaled alike in both directions to 65,536 cells, eastward by the cosine of its middle
/// latitude. Source of the curve: D. Hilbert, Ueber die stetige Abbildung einer Line auf ein
/// Flächenstück, Math. Ann. 38 (1891) 459-460; unlike Morton's it never jumps.
struct CurveKeys: Sendable {
  private let origin: SIMD2<Double>
  private let scale: SIMD2<Double>
  private let table = Self.steps

  /// Prepares a curve over the places.
  init(over places: FlatMemory<Coordinate>) {
    var low = SIMD2<Double>(repeating: .infinity)
    var high = SIMD2<Double>(repeating: -.infinity)
    for index in 0..<places.count {
      let degrees = SIMD2(places[index].longitude, places[index].latitude)
      low.replace(with: degrees, where: degrees .< low)
      high.replace(with: degrees, where: degrees .> high)
    }
    let middle = (low.y + high.y) / 2 * Degrees.inRadians
    let stretch = SIMD2(max(0.05, cos(middle)), 1)
    let width = (high - low) * stretch
    origin = places.count == 0 ? .zero : low
    scale = stretch * (65_535 / max(width.x, width.y, 1e-9))
  }

  /// The cell of a place, each coordinate 0…65535.
  @inline(__always)
  func cell(of place: Coordinate) -> SIMD2<UInt32> {
    let cell = (SIMD2(place.longitude, place.latitude) - origin) * scale
    return SIMD2(UInt32(cell.x), UInt32(cell.y))
  }

  /// Where a place lies along the curve: 32 bits, of which the first ones say the wider cell.
  @inline(__always)
  func key(of place: Coordinate) -> UInt32 {
    let cell = cell(of: place)
    var state: UInt32 = 0
    var key: UInt32 = 0
    for shift: UInt32 in [12, 8, 4, 0] {
      let (x, y) = (cell.x &>> shift & 15, cell.y &>> shift & 15)
      let step = table[Int(state &<< 8 | x &<< 4 | y)]
      key = key &<< 8 | UInt32(step & 0xFF)
      state = UInt32(step &>> 8)
    }
    return key
  }
}

extension CurveKeys {
  /// Four steps of the curve at once: for a state and four bits of x and of y the eight bits of
  /// the key, and above them the next state.
  ///
  /// A state says whether the curve runs with both axes turned round (1) and exchanged (2).
  private static let steps: [UInt16] = (0..<1024).map { index in
    var (isTurned, isExchanged) = (index >> 8 & 1, index >> 9 & 1)
    var key = 0
    for bit in [3, 2, 1, 0] {
      let (x, y) = (index >> (4 + bit) & 1, index >> bit & 1)
      let right = (isExchanged == 1 ? y : x) ^ isTurned
      let up = (isExchanged == 1 ? x : y) ^ isTurned
      key = key << 2 | (3 * right) ^ up
      if up == 0 {
        isTurned ^= right
        isExchanged ^= 1
      }
    }
    return UInt16(isExchanged << 9 | isTurned << 8 | key)
  }
}

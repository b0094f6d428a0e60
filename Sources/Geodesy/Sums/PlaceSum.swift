/// The sum of weights round one place, from the blocks that its group found.
struct PlaceSum {
  private let point: GeocentricPoint
  private let place: Coordinate
  private let pass: SumPass
  private let sources: SumSources

  @inline(__always)
  init(at point: GeocentricPoint, _ place: Coordinate, _ pass: SumPass, _ sources: SumSources) {
    self.point = point
    self.place = place
    self.pass = pass
    self.sources = sources
  }

  /// Adds up what the blocks count, and what all of the group have in common.
  func total(of found: borrowing CrossedBlocks) -> Double {
    var whole = SIMD8<Double>.zero
    var parts = SIMD8<Double>.zero
    let borders = pass.borders.span
    let limits = sources.limits.span
    for eight in found.eights {
      let number = Int(eight.number)
      let family = sources.blocks.families[number]
      let squares = squaredChords(to: family.x, family.y, family.z)
      let range = Int(eight.first)..<Int(eight.last)
      let first = number &* borders.count
      var factors = SIMD8<Double>.zero
      var crossed = SIMD8<Int64>.zero
      for border in range {
        let within = (squares .<= limits[first &+ border].within).bits
        factors += borders[border].drop.kept(where: within)
        crossed |= (squares .<= limits[first &+ border].touching).bits & ~within
      }
      whole += factors * sources.eights[number]
      var left = (crossed & Self.laneBits).wrappedSum()
      while left != 0 {
        let lane = left.trailingZeroBitCount
        left &= left &- 1
        let block = number &* PlaceBlocks.children &+ lane
        parts += counted(ofBlock: block, squares[lane], lane, range, first) * sources.weights[block]
      }
    }
    return found.whole + (whole + parts).sum()
  }

  private static let laneBits = SIMD8<Int64>(1, 2, 4, 8, 16, 32, 64, 128)

  /// What each place of a block counts by the borders that may cross it.
  @inline(__always)
  private func counted(
    ofBlock number: Int, _ squareToMiddle: Double, _ lane: Int, _ range: Range<Int>, _ first: Int
  ) -> SIMD8<Double> {
    let block = sources.blocks.blocks[number]
    let squares = squaredChords(to: block.x, block.y, block.z)
    guard pass.decay == nil else { return weighed(number, squares) }
    var factors = SIMD8<Double>.zero
    for index in range {
      let limits = sources.limits[first &+ index]
      guard squareToMiddle <= limits.touching[lane], squareToMiddle > limits.within[lane] else {
        continue
      }
      let border = pass.borders[index]
      let inside = (squares .<= border.squaredInner).bits
      factors += border.drop.kept(where: inside)
      // The chords that do not tell are few: a band of centimetres.
      let doubtful = inside ^ (squares .<= border.squaredOuter).bits
      if doubtful.wrappedSum() != 0 { factors += measured(number, squares, by: border) }
    }
    return factors
  }

  @inline(__always)
  private func squaredChords(
    to x: SIMD8<Double>, _ y: SIMD8<Double>, _ z: SIMD8<Double>
  ) -> SIMD8<Double> {
    let (dx, dy, dz) = (x - point.x, y - point.y, z - point.z)
    return dx * dx + dy * dy + dz * dz
  }

  /// What the places between the two chords of a border count, by their geodesics.
  @inline(never)
  private func measured(_ number: Int, _ squares: SIMD8<Double>, by border: DecayStep)
    -> SIMD8<Double>
  {
    let blocks = sources.blocks
    var factors = SIMD8<Double>.zero
    for lane in 0..<min(8, blocks.count - number * 8)
    where squares[lane] > border.squaredInner && squares[lane] <= border.squaredOuter {
      let distance = Geodesic.distance(from: place, to: blocks.places[number * 8 + lane])
      if distance <= border.limit { factors[lane] = border.drop }
    }
    return factors
  }

  /// What the places of a block count by their own distances.
  @inline(never)
  private func weighed(_ number: Int, _ squares: SIMD8<Double>) -> SIMD8<Double> {
    let blocks = sources.blocks
    var factors = SIMD8<Double>.zero
    guard let decay = pass.decay else { return factors }
    for lane in 0..<min(8, blocks.count - number * 8) where squares[lane] <= pass.squaredReach {
      let slot = number * 8 + lane
      let meters =
        Chord.shortGroundDistance(point, blocks.point(ofSlot: slot))
        ?? Geodesic.distance(from: place, to: blocks.places[slot]).meters
      factors[lane] = decay.weight(at: .meters(meters))
    }
    return factors
  }
}

extension SIMDMask<SIMD8<Int64>> {
  /// All bits of a lane that is true, none of one that is false.
  @inline(__always)
  fileprivate var bits: SIMD8<Int64> { unsafe unsafeBitCast(self, to: SIMD8<Int64>.self) }
}

extension Double {
  /// The number in lanes whose bits are set, nought in the others.
  @inline(__always)
  fileprivate func kept(where bits: SIMD8<Int64>) -> SIMD8<Double> {
    let number = SIMD8(repeating: Int64(bitPattern: bitPattern))
    return unsafe unsafeBitCast(number & bits, to: SIMD8<Double>.self)
  }
}

/// A place on the auxiliary sphere: its reduced latitude β, of which tan β = (1 - f) tan φ.
struct ReducedPlace {
  /// β; its cosine is never quite zero, so that a pole still has meridians.
  let latitude: Direction
  /// √(1 + e'² sin² β), the stretch of the meridian there.
  let stretch: Double

  init(latitude: Direction) {
    self.latitude = latitude
    stretch = (1 + Ellipsoid.secondEccentricitySquared * latitude.sine * latitude.sine)
      .squareRoot()
  }

  init(geographicLatitude degrees: Double) {
    var reduced = Direction(degrees: degrees)
    reduced.sine *= 1 - Ellipsoid.flattening
    reduced = reduced.normalized
    reduced.cosine = max(Tolerance.tiny, reduced.cosine)
    self.init(latitude: reduced)
  }
}

/// Limits of the iteration, in units of the last place of a `Double`.
enum Tolerance {
  /// A number whose square is still normal: the square root of 2⁻¹⁰²².
  static let tiny = 0x1p-511
  /// 2⁻⁵², one unit of the last place of 1.
  static let unit = Double.ulpOfOne
  /// The square root of `unit`.
  static let root = 0x1p-26
}

/// What is the shortest line between two places? Karney 2013, section 4.
///
/// The places are brought to a canonical order first: the first one is the farther from the
/// equator and lies south of it, the second lies east of it. The answer is turned back after.
struct InverseProblem {
  /// A line: its length, and its direction at both ends.
  struct Arc {
    var meters: Double
    var start: Direction
    var end: Direction
  }

  let first: ReducedPlace
  let second: ReducedPlace
  /// How far the second place lies east, in radians, 0…π.
  let eastward: Double
  /// The same angle as sine and cosine, with the digits that `eastward` lost.
  let longitude: Direction
  /// Whether both places are on one full meridian.
  private let isMeridional: Bool
  /// Whether both are on the equator, and close enough for the equator to be the shortest line.
  private let isEquatorial: Bool
  private let isWestward: Bool
  private let wasSwapped: Bool
  private let wasMirrored: Bool

  init(from: Coordinate, to: Coordinate) {
    let (difference, rest) = Degrees.difference(from: from.longitude, to: to.longitude)
    isWestward = difference.sign == .minus
    let degrees = abs(difference)
    let left = isWestward ? -rest : rest
    eastward = degrees * Degrees.inRadians
    longitude = Direction(degrees: degrees, plus: left)

    var south = Degrees.snapped(from.latitude)
    var other = Degrees.snapped(to.latitude)
    wasSwapped = abs(south) < abs(other)
    if wasSwapped { swap(&south, &other) }
    wasMirrored = south.sign == .plus
    if wasMirrored { (south, other) = (-south, -other) }

    first = ReducedPlace(geographicLatitude: south)
    second = ReducedPlace(geographicLatitude: other).matched(to: first)
    isMeridional = south == -90 || longitude.sine == 0
    isEquatorial =
      first.latitude.sine == 0 && (180 - degrees) - left >= Ellipsoid.flattening * 180
  }

  /// The shortest line.
  var solution: Arc {
    var arc = canonicalSolution
    if wasSwapped { swap(&arc.start, &arc.end) }
    let east: Double = isWestward ? -1 : 1
    let north: Double = wasSwapped != wasMirrored ? -1 : 1
    arc.start.sine *= east
    arc.end.sine *= east
    arc.start.cosine *= north
    arc.end.cosine *= north
    return arc
  }

  private var canonicalSolution: Arc {
    if isMeridional { return meridian }
    if isEquatorial {
      let east = Direction(sine: 1, cosine: 0)
      return Arc(meters: Ellipsoid.equatorialRadius * eastward, start: east, end: east)
    }
    switch startingPoint {
    case .solved(let arc): return arc
    case .guess(let bearing): return iterated(from: bearing)
    }
  }

  /// The line along a meridian, over the nearer pole if the places are on opposite ones.
  private var meridian: Arc {
    let sigma1 = Direction(
      sine: first.latitude.sine, cosine: longitude.cosine * first.latitude.cosine)
    let sigma2 = second.latitude
    let arc = ArcLength.between(sigma1, sigma2)
    let series = GeodesicSeries(epsilon: Ellipsoid.thirdFlattening)
    let ratio = ArcLength.distance(arc, from: sigma1, to: sigma2, series)
    let isNothing = arc < 3 * Tolerance.tiny || (arc < Tolerance.unit && ratio < 0)
    return Arc(
      meters: isNothing ? 0 : ratio * Ellipsoid.polarRadius, start: longitude,
      end: Direction(sine: 0, cosine: 1))
  }
}

extension ReducedPlace {
  /// The place with its latitude made equal or opposite to the other's where they differ by
  /// rounding only, which would upset the iteration between near antipodes.
  fileprivate func matched(to other: ReducedPlace) -> ReducedPlace {
    var matched = latitude
    if other.latitude.cosine < -other.latitude.sine {
      if latitude.cosine == other.latitude.cosine {
        matched.sine = latitude.sine < 0 ? other.latitude.sine : -other.latitude.sine
      }
    } else if abs(latitude.sine) == -other.latitude.sine {
      matched.cosine = other.latitude.cosine
    }
    return ReducedPlace(latitude: matched)
  }
}

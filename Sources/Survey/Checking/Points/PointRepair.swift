import Geodesy
import Wording

/// A known way in which the numbers of a point go wrong, with its way back.
enum PointRepair: Int, CaseIterable {
  /// Longitude stands in the column of the latitude.
  case swapped
  /// A minus stands before a number, or letters of the west or south.
  case sign
  /// The decimal point is missing: 2612345 for 26.12345.
  case scaled
  /// Minutes and seconds were written where decimals belong: 26.4530 for 26°45'30".
  case minutes

  /// The check that finds it.
  var check: Check {
    switch self {
    case .swapped: .pointSwapped
    case .sign: .pointSign
    case .scaled: .pointScaled
    case .minutes: .pointMinutes
    }
  }

  /// A place that the numbers may mean, and what has to be undone to find it there.
  struct Alternative: Hashable {
    let place: Coordinate
    /// In the order of ``PointRepair/allCases``.
    let repairs: [PointRepair]
    /// How surely the digits are minutes and seconds; nil where none are taken for them.
    let form: AngleDigits.Form?
  }

  /// The places in India that the numbers of a row may mean, other than what they say.
  ///
  /// Numbers that are a place in India, in either order, can only be minutes read as decimals;
  /// others may have lost their sign or their decimal point too. Both columns of a row were
  /// written by one hand, so that both hold minutes or neither does.
  static func alternatives(of claim: PointClaim) -> [Alternative] {
    guard claim.latitude.isFinite, claim.longitude.isFinite else { return [] }
    var found: [Alternative] = []
    func add(
      _ latitude: Double, _ longitude: Double, _ repairs: [PointRepair?],
      form: AngleDigits.Form? = nil
    ) {
      let isNegative = claim.latitude < 0 || claim.longitude < 0
      let repairs = Set((repairs + [isNegative ? .sign : nil]).compactMap { $0 })
      guard !repairs.isEmpty,
        let place = PointClaim.indian(longitude: longitude, latitude: latitude),
        !found.contains(where: { $0.place == place })
      else { return }
      found.append(
        Alternative(
          place: place, repairs: repairs.sorted { $0.rawValue < $1.rawValue },
          form: form))
    }
    for (numbers, swap) in [(claim, PointRepair?.none), (claim.exchanged, .swapped)] {
      let (north, east) = (abs(numbers.latitude), abs(numbers.longitude))
      let latitude = scaled(north, into: PointClaim.latitudes)
      let longitude = scaled(east, into: PointClaim.longitudes)
      let isScaled = latitude != north || longitude != east
      add(latitude, longitude, [swap, isScaled ? .scaled : nil])
      if let (latitude, longitude, form) = AngleDigits.degrees(north, east) {
        add(latitude, longitude, [swap, .minutes], form: form)
      }
    }
    return found
  }

  /// A number of a thousand and more by the power of ten that brings it into a range.
  ///
  /// A range is narrower than a power of ten, so that one power at most fits.
  private static func scaled(_ number: Double, into range: ClosedRange<Double>) -> Double {
    guard number >= 1000, number < 1e12 else { return number }
    var scaled = number
    var power = 1.0
    while scaled > range.upperBound {
      power *= 10
      scaled = number / power
    }
    return scaled
  }
}

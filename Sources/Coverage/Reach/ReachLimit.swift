public import Geodata
public import Geodesy
public import Wording

/// How far care may be: a distance, or a time at which it is reached.
///
/// Where no roads are known, a way is its straight line on the ellipsoid times a detour, at one
/// speed; so every limit comes to a straight distance, within which people are in reach.
///
///     try ReachLimit("30min", by: .named("walk")).straight  // 1785.714 m: 2.5 km over 1.4
///     try ReachLimit("5km", by: .named("walk")).straight    // 5 km, straight as it is
public struct ReachLimit: Hashable, Sendable {
  /// What the limit is reckoned in.
  public enum Amount: Hashable, Sendable {
    /// A length along the way.
    case distance(Distance)
    /// A time under way, in minutes.
    case minutes(Double)
  }

  /// What was asked for.
  public let amount: Amount
  /// How people go.
  public let mode: TravelMode
  /// The speed along the way, in kilometres an hour.
  public let kilometersPerHour: Double
  /// The length of the way over that of the straight line; 1 for a distance unless it was given.
  public let detour: Double

  /// Reads a limit as a person types it: `5km`, `800 m`, `30min`, `1.5 h`, `४५ मिनट`.
  ///
  /// - Parameters:
  ///   - text: A distance or a time, with its unit.
  ///   - mode: How people go; it gives speed and detour of a time.
  ///   - kilometersPerHour: The speed, if not the mode's.
  ///   - detour: The detour, if not the mode's; a distance is straight unless one is given.
  /// - Throws: ``Wording/Problem`` `reach.limit-unreadable`, `reach.speed-out-of-range` or
  ///   `reach.detour-out-of-range`.
  public init(
    _ text: String, by mode: TravelMode, at kilometersPerHour: Double? = nil,
    detour: Double? = nil
  ) throws(Problem) {
    let speed = kilometersPerHour ?? mode.kilometersPerHour
    guard speed > 0, speed <= 200 else {
      throw Problem(.speedOutOfRange, ["value": "\(speed)"])
    }
    if let detour, !(1...10).contains(detour) {
      throw Problem(.detourOutOfRange, ["value": "\(detour)"])
    }
    if let minutes = Self.minutes(in: text) {
      amount = .minutes(minutes)
      self.detour = detour ?? mode.detour
    } else if let distance = try? Distance.parse(text) {
      amount = .distance(distance)
      self.detour = detour ?? 1
    } else {
      throw Problem(.limitUnreadable, ["value": text])
    }
    self.mode = mode
    self.kilometersPerHour = speed
  }

  /// The straight distance up to which people are in reach, the end included.
  public var straight: Distance {
    switch amount {
    case .distance(let distance): .meters(distance.meters / detour)
    case .minutes(let minutes): .meters(minutes / 60 * kilometersPerHour * 1000 / detour)
    }
  }

  /// How long the way takes whose straight line is so long; nothing where no time was asked for.
  public func minutes(ofStraight meters: Double) -> Double? {
    guard case .minutes = amount else { return nil }
    return meters * detour / (kilometersPerHour * 1000) * 60
  }

  /// The minutes that a text says; nothing, if it says no time.
  private static func minutes(in text: String) -> Double? {
    let typed = Numerals.ascii(text).lowercased()
    let number = typed.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == " " }
    let unit = typed[number.endIndex...].filter { $0 != " " && $0 != "." }
    let digits = number.filter { $0 != " " }
    guard let factor = minutesByUnit[unit], digits.first?.isNumber == true,
      let value = Double(digits), value.isFinite
    else { return nil }
    return value * factor
  }

  /// Minutes in each unit, by every spelling that is read.
  private static let minutesByUnit: [String: Double] = {
    var units: [String: Double] = [:]
    for spelling in ["min", "mins", "minute", "minutes", "मिनट", "मि"] { units[spelling] = 1 }
    for spelling in ["h", "hr", "hrs", "hour", "hours", "घंटा", "घंटे", "घण्टा", "घण्टे"] {
      units[spelling] = 60
    }
    return units
  }()
}

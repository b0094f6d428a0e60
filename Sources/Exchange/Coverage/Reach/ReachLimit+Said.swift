internal import Coverage
internal import Geodata
internal import Geodesy
internal import Wording

extension ReachLimit {
  /// The limit in few words, as in "5 km" or "30 min".
  var short: Bilingual {
    switch amount {
    case .distance(let distance):
      let kilometers = Decimals.upTo(3).digits(of: distance.meters / 1000) ?? ""
      return Bilingual("\(kilometers) km", "\(kilometers) किमी")
    case .minutes(let minutes):
      let digits = Decimals.upTo(1).digits(of: minutes) ?? ""
      return Bilingual("\(digits) min", "\(digits) मिनट")
    }
  }

  /// How the limit was measured, with the sources of its numbers.
  var note: Bilingual {
    let straight = Decimals.upTo(3).digits(of: self.straight.meters / 1000) ?? ""
    let factor = Decimals.upTo(2).digits(of: detour) ?? ""
    guard case .minutes = amount else {
      return detour == 1
        ? Bilingual(
          "Distances are straight lines on the ellipsoid WGS 84.",
          "दूरियाँ WGS 84 दीर्घवृत्तज पर सीधी रेखाएँ हैं।")
        : Bilingual(
          "\(short.english) of way is taken as \(straight) km of straight line (detour \(factor)).",
          "\(short.hindi) रास्ते को \(straight) किमी सीधी दूरी माना गया (घुमाव \(factor))।")
    }
    let speed = Decimals.upTo(2).digits(of: kilometersPerHour) ?? ""
    let usesTable = kilometersPerHour == mode.kilometersPerHour && detour == mode.detour
    let doubt =
      usesTable && !mode.isVerified
      ? Bilingual(
        " UNVERIFIED: not all of it read in its source (\(mode.speedSource); \(mode.detourSource)).",
        " असत्यापित: सब कुछ स्रोत में पढ़ा नहीं गया (\(mode.speedSource); \(mode.detourSource))।")
      : Bilingual("", "")
    return Bilingual(
      "\(short.english) \(mode.label.english) at \(speed) km/h is taken as \(straight) km of straight line (detour \(factor))."
        + doubt.english,
      "\(speed) किमी/घं से \(mode.label.hindi) \(short.hindi) को \(straight) किमी सीधी दूरी माना गया (घुमाव \(factor))।"
        + doubt.hindi)
  }

  /// The limit as a machine reads it.
  var fields: Fields {
    var fields = Fields()
    switch amount {
    case .distance(let distance): fields.append("within_m", .meters(distance.meters))
    case .minutes(let minutes): fields.append("within_min", .number(minutes, .upTo(3)))
    }
    fields.append("straight_m", .meters(straight.meters))
    fields.append("detour", .number(detour, .upTo(4)))
    guard case .minutes = amount else { return fields }
    fields.append("mode", .text(mode.id))
    fields.append("speed_kmh", .number(kilometersPerHour, .upTo(4)))
    fields.append("speed_source", .text(mode.speedSource))
    fields.append("detour_source", .text(mode.detourSource))
    fields.append("verified", .boolean(mode.isVerified))
    return fields
  }
}

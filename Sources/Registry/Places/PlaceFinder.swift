public import Geodata
internal import Geodesy
internal import Wording

/// The place that a person meant by a name.
public struct FoundPlace: Hashable, Sendable {
  /// The place that was found.
  public let place: NamedPlace
  /// Other places of that name, less likely meant; named so that nobody is led astray in silence.
  public let others: [NamedPlace]
}

/// Decides which place a name means: from the tables of the binary, and the areas and settlements
/// of a register.
public enum PlaceFinder {
  /// The place that a name means.
  ///
  /// A better match counts before a worse one, then the better known place: a city or district, then
  /// a small town or block, a village, a post office. What is left must be one place, or the name is
  /// ambiguous; places of one name within ten kilometres of each other are one place in several
  /// tables.
  ///
  /// - Parameters:
  ///   - text: A name in either script, perhaps misspelt, after a comma perhaps the district.
  ///   - snapshot: The register; nil to look in the tables only.
  /// - Returns: The one place, and others of the name that are less likely meant.
  /// - Throws: ``Wording/Problem`` `place.unknown`, or `place.ambiguous` with the candidates.
  public static func place(named text: String, in snapshot: RegisterSnapshot?) throws -> FoundPlace
  {
    let known = try Gazetteer.places(named: text) + (snapshot?.places(named: text) ?? [])
    let candidates = distinct(PlaceRanking.ranked(known).sorted(by: moreLikely))
    guard let best = candidates.first else {
      throw Problem(.placeUnknown, ["value": text])
    }
    let rivals = candidates.filter { $0.match.rivals(best.match) && $0.renown == best.renown }
    guard rivals.count == 1 else {
      throw Problem(
        .placeAmbiguous, ["value": text, "count": "\(rivals.count)"],
        particulars: particulars(of: rivals))
    }
    return FoundPlace(place: best, others: Array(candidates.dropFirst()))
  }

  /// Keeps the order of the ranking among places of one match and one renown: sorting is stable.
  private static func moreLikely(_ left: NamedPlace, _ right: NamedPlace) -> Bool {
    left.match == right.match ? left.renown < right.renown : left.match < right.match
  }

  private static func distinct(_ places: [NamedPlace]) -> [NamedPlace] {
    var distinct: [NamedPlace] = []
    for place in places
    where !distinct.contains(where: {
      Geodesic.distance(from: $0.coordinate, to: place.coordinate) < samePlace
    }) {
      distinct.append(place)
    }
    return distinct
  }

  private static func particulars(of places: [NamedPlace]) -> [String] {
    let shown = places.prefix(mostShown).map { place in
      let areas = [place.district, place.state].compactMap { $0 }.joined(separator: ", ")
      let point =
        "--at \(rounded(place.coordinate.latitude)),\(rounded(place.coordinate.longitude))"
      return "\(place.name), \(areas)  \(point)"
    }
    return places.count > mostShown ? shown + ["…"] : shown
  }

  /// To five decimals, a metre: more would promise what no table knows.
  private static func rounded(_ degrees: Double) -> Double { (degrees * 1e5).rounded() / 1e5 }

  /// Two tables place one town's point this far apart at most.
  private static let samePlace = Distance.kilometers(10)
  private static let mostShown = 12
}

extension PlaceMatch {
  /// Whether two matches are too close to call: both exact, both another spelling, or both guesses
  /// of about the same likeness.
  fileprivate func rivals(_ best: PlaceMatch) -> Bool {
    switch (self, best) {
    case (.exact, .exact), (.spelling, .spelling): true
    case (.similar(let score), .similar(let bestScore)): bestScore - score < 0.05
    default: false
    }
  }
}

extension NamedPlace {
  /// How well known a place is: who names a city does not mean a village called the same.
  fileprivate enum Renown: Int, Comparable {
    case cityOrDistrict
    case townOrBlock
    case settlement
    case postOffice

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  fileprivate var renown: Renown {
    switch kind {
    case .town:
      population ?? 0 >= Self.leastPeopleOfACity || bearsNameOfItsDistrict
        ? .cityOrDistrict : .townOrBlock
    case .district: .cityOrDistrict
    case .block: .townOrBlock
    case .settlement: .settlement
    case .postOffice: .postOffice
    }
  }

  /// The Census of India's class I town; below it, blocks of the same name are known as widely.
  private static var leastPeopleOfACity: Int { 100_000 }
}

public import Geodesy
import Wording

/// Finds the places of the binary's tables by name: towns, districts and, as a last resort, post offices.
///
///     Gazetteer.places(named: "Muzafarpur").first?.name    // "Muzaffarpur"
///     Gazetteer.places(named: "मोतिहारी").first?.district     // "East Champaran"
///     Gazetteer.places(named: "Aurangabad, Bihar").count   // 1
///
/// The tables are read where they lie in the binary and only what fits is decoded.
public enum Gazetteer {
  /// The places that a name may mean.
  ///
  /// - Parameter text: A name in Devanagari or Latin letters, misspelt by about two letters at most, and
  ///   after a comma, if wanted, the district or state that it lies in.
  /// - Returns: The places, best first; empty if there is none.
  public static func places(named text: String) -> [NamedPlace] {
    var ranking = PlaceRanking(text)
    if ranking.name.folded.isEmpty { return [] }
    let places = PlaceRanking.ranked(towns(&ranking) + districts(&ranking))
    if places.contains(where: \.match.isSure) { return places }
    return PlaceRanking.ranked(places + postOffices(&ranking))
  }

  private static func towns(_ ranking: inout PlaceRanking) -> [NamedPlace] {
    var places: [NamedPlace] = []
    for row in EmbeddedTable.towns.rows {
      guard let match = bestMatch(&ranking, row), let town = Town(row) else { continue }
      let state = town.district.state.name.english
      if let area = ranking.area, !area.holds(district: town.district.name.english, state: state) {
        continue
      }
      places.append(
        NamedPlace(
          name: town.name, localName: town.hindiName, kind: .town,
          district: town.district.name.english, state: state, coordinate: town.point,
          population: town.population, match: match))
    }
    return places
  }

  /// The best match among a town's own names and, as another spelling at best, its alternates.
  private static func bestMatch(_ ranking: inout PlaceRanking, _ row: TableRow) -> PlaceMatch? {
    var best = ranking.match(row, row.fields[Town.Column.name])
    let own = ranking.match(row, row.fields[Town.Column.hindiName])
    best = PlaceMatch.better(best, own)
    let alternates = row.fields[Town.Column.alternates]
    var start = alternates.lowerBound
    while start < alternates.upperBound && best != .exact {
      let end = row.table[start..<alternates.upperBound].firstIndex(of: UInt8(ascii: "|"))
      let match = ranking.match(row, start..<(end ?? alternates.upperBound))
      best = PlaceMatch.better(best, match == .exact ? .spelling(1) : match)
      start = (end ?? alternates.upperBound) + 1
    }
    return best
  }

  private static func districts(_ ranking: inout PlaceRanking) -> [NamedPlace] {
    var matches: [String: PlaceMatch] = [:]
    for row in EmbeddedTable.districts.rows {
      let english = ranking.match(row, row.fields[District.Column.name])
      let hindi = ranking.match(row, row.fields[District.Column.hindiName])
      guard let match = PlaceMatch.better(english, hindi) else { continue }
      matches[row[District.Column.name]] = match
    }
    for row in EmbeddedTable.areaAliases.rows {
      guard let match = ranking.match(row, row.fields[AreaAlias.Column.alias]) else { continue }
      let name = row[AreaAlias.Column.name]
      matches[name] = PlaceMatch.better(matches[name], match == .exact ? .spelling(1) : match)
    }
    return matches.compactMap { name, match in
      // An alias of a state is no district.
      guard let district = District.all.first(where: { $0.name.english == name }) else {
        return nil
      }
      let state = district.state.name.english
      guard ranking.area?.holds(district: name, state: state) ?? true else { return nil }
      return NamedPlace(
        name: name, localName: district.name.hindi, kind: .district, district: name, state: state,
        coordinate: district.mainPoint, population: nil, match: match)
    }
  }

  private static func postOffices(_ ranking: inout PlaceRanking) -> [NamedPlace] {
    var places: [NamedPlace] = []
    for row in EmbeddedTable.pins.rows {
      let name = row.withoutKind(row.fields[PostOffice.Column.name])
      guard let match = ranking.match(row, name), let office = PostOffice(row),
        office.isTrustworthy, let point = office.point,
        ranking.area?.holds(district: office.districtName, state: office.stateName) ?? true
      else { continue }
      places.append(
        NamedPlace(
          name: row.table.text(name), localName: nil, kind: .postOffice,
          district: office.districtName, state: office.stateName, coordinate: point,
          population: nil, match: match))
    }
    return places
  }
}

extension District {
  /// The point to ask from when the whole district is named: the town of its name, else its largest town,
  /// else ``point``.
  ///
  /// That is the headquarters nearly everywhere; the tables hold no list of headquarters.
  public var mainPoint: Coordinate {
    let towns = EmbeddedTable.towns.rows.filter { row in
      row[4] == name.english && row[3] == state.name.english
    }
    let skeleton = NameKey.skeleton(name.english)
    let namesake = towns.first { NameKey.skeleton($0[Town.Column.name]) == skeleton }
    return (namesake ?? towns.first).flatMap { Town($0)?.point } ?? point
  }
}

extension PlaceMatch {
  /// The better of two matches, where nil is no match.
  static func better(_ one: PlaceMatch?, _ other: PlaceMatch?) -> PlaceMatch? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }
}

extension PlaceRanking {
  /// How well the name in some bytes of a row fits.
  fileprivate mutating func match(_ row: TableRow, _ range: Range<Int>) -> PlaceMatch? {
    range.isEmpty ? nil : match(Array(row.table[range]).span)
  }
}

extension TableRow {
  /// A post office's name without the kind at its end ("Kanti SO").
  fileprivate func withoutKind(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, table[range.upperBound - 1] == UInt8(ascii: "O"),
      table[range.upperBound - 3] == UInt8(ascii: " ")
    else { return range }
    return range.lowerBound..<(range.upperBound - 3)
  }
}

internal import ArgumentParser
import Geodata
import Geodesy
import Registry
import Wording

/// Where the question is asked: a name, coordinates or a PIN code, exactly one of them.
struct NearestPlace: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A town, village, block or district, in either script; after a comma its district. "
        + "Coordinates and PIN codes are known by their form."))
  var place: String?

  @Option(
    help: ArgumentHelp(
      "Latitude, then longitude, in degrees, or degrees, minutes and seconds.",
      valueName: "lat,lon"))
  var at: String?

  @Option(help: ArgumentHelp("A PIN code of six digits.", valueName: "code"))
  var pin: String?

  /// How many of the three are given.
  var count: Int { [place, at, pin].count { $0 != nil } }

  /// A place that was asked for, and what to say about how it was understood.
  struct Found {
    let coordinate: Coordinate
    /// What the place is called.
    let name: Bilingual
    /// What the person should know: that values were swapped, a name guessed, other places left.
    var notes: [Bilingual] = []
  }

  /// Finds the place; a name that has the form of coordinates or of a PIN code is taken as such.
  ///
  /// - Throws: `coordinate.unreadable` and its like, `place.unknown`, `place.ambiguous`,
  ///   `place.pin-unknown` and its like.
  func found(in snapshot: RegisterSnapshot) throws -> Found {
    if let at { return try Self.coordinates(at) }
    if let pin { return try Self.postOffice(of: pin) }
    return try Self.typed(place ?? "", in: snapshot)
  }

  /// A place as people type it: coordinates and PIN codes are known by their form.
  private static func typed(_ text: String, in snapshot: RegisterSnapshot) throws -> Found {
    if let found = try? coordinates(text) { return found }
    do {
      return try postOffice(of: text)
    } catch let problem as Problem where problem.kind == .pinMalformed {
      return try named(text, in: snapshot)
    }
  }

  private static func coordinates(_ text: String) throws -> Found {
    let reading = try CoordinateText.parse(text)
    let place = "\(reading.coordinate.latitude),\(reading.coordinate.longitude)"
    return Found(
      coordinate: reading.coordinate, name: Bilingual(place, place),
      notes: reading.note(on: text).map { [$0] } ?? [])
  }

  private static func postOffice(of pin: String) throws -> Found {
    let point = try PinPoint.point(ofPIN: pin)
    let office = point.office
    var found = Found(
      coordinate: point.point,
      name: Bilingual(
        "\(point.pin), \(office.name)", "\(point.pin), \(office.name)"))
    if point.spread > .kilometers(1) {
      found.notes.append(
        Bilingual(
          "PIN \(point.pin) is asked from the post office \(office.name); its other offices lie up "
            + "to \(point.spread.said(in: .english)) from there.",
          "पिन \(point.pin) के लिए \(office.name) डाकघर से दूरी नापी गई; उसके बाकी डाकघर "
            + "\(point.spread.said(in: .hindi)) तक दूर हैं।"))
    }
    return found
  }

  private static func named(_ text: String, in snapshot: RegisterSnapshot) throws -> Found {
    let answer = try PlaceFinder.place(named: text, in: snapshot)
    let place = answer.place
    let district = place.kind == .district ? nil : place.district
    let name = Bilingual(
      [place.name, district, place.state].compactMap { $0 }.joined(separator: ", "),
      [
        place.localName ?? place.name,
        district.map { District.named($0)?.name.hindi ?? $0 },
        place.state.map { State.named($0)?.name.hindi ?? $0 },
      ].compactMap { $0 }.joined(separator: ", "))
    var found = Found(coordinate: place.coordinate, name: name)
    if !place.match.isSure {
      found.notes.append(
        Bilingual(
          "\"\(text)\" is taken for \(name.english).", "\"\(text)\" को \(name.hindi) माना गया।"))
    }
    if !answer.others.isEmpty {
      let count = answer.others.count
      found.notes.append(
        Bilingual(
          "\(count) more \(count == 1 ? "place is" : "places are") called so; name the district "
            + "after a comma to ask there.",
          "इस नाम की \(count) और जगहें हैं; वहाँ पूछने के लिए अल्पविराम के बाद ज़िला लिखें।"))
    }
    return found
  }
}

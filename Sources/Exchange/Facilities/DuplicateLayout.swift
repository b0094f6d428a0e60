internal import Geodesy
public import Registry
public import Wording

/// Two facilities that may be one, as they are handed over and shown.
public struct DuplicatePair: Sendable {
  /// The one that was in the register first.
  public let one: Facility
  /// The other.
  public let other: Facility
  /// How sure it is, in bits: each one more makes it twice as likely.
  public let bits: Double
  /// Whether they are surely one, not only perhaps.
  public let isSure: Bool
  /// Why, in words.
  public let why: Bilingual

  /// A pair with what speaks for it.
  public init(one: Facility, other: Facility, bits: Double, isSure: Bool, why: Bilingual) {
    self.one = one
    self.other = other
    self.bits = bits
    self.isSure = isSure
    self.why = why
  }

  /// How far apart they stand; nil where a point is missing.
  var distance: Distance? {
    guard let mine = one.draft.point, let theirs = other.draft.point else { return nil }
    return Geodesic.distance(from: mine.coordinate, to: theirs.coordinate)
  }
}

extension RowLayout where Subject == DuplicatePair {
  /// How likely duplicates are handed over and listed.
  public static let duplicates = Self(
    columns: [
      Column("facility") { .integer(Int($0.one.id.number)) },
      Column("name") { .text($0.one.draft.name) },
      Column("type") { .text($0.one.draft.typeCode) },
      Column("duplicate") { .integer(Int($0.other.id.number)) },
      Column("duplicate_name") { .text($0.other.draft.name) },
      Column("duplicate_type") { .text($0.other.draft.typeCode) },
      Column("distance_m") { .meters($0.distance?.meters) },
      Column("score") { .number($0.bits, .upTo(1)) },
      Column("sure") { .boolean($0.isSure) },
      Column("why") { .text($0.why.english) },
      Column("why_hi") { .text($0.why.hindi) },
      Column("latitude") { .degrees($0.one.draft.point?.coordinate.latitude) },
      Column("longitude") { .degrees($0.one.draft.point?.coordinate.longitude) },
    ],
    table: [
      FacilityTable.id.inside { $0.one },
      FacilityTable.name.inside { $0.one },
      TableColumn(Bilingual("Or id", "या क्रमांक")) { pair, _ in
        .integer(Int(pair.other.id.number))
      },
      FacilityTable.name.inside { $0.other },
      TableColumn(Bilingual("One?", "एक ही?")) {
        .text((($0.isSure ? Bilingual("yes", "हाँ") : Bilingual("perhaps", "शायद")))[$1])
      },
      TableColumn(Bilingual("Why", "क्यों")) { .text($0.why[$1]) },
    ],
    geometry: { $0.one.draft.point.map { .point($0.coordinate) } })
}

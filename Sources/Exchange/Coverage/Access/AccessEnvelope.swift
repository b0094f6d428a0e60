public import Coverage
internal import Geodata
internal import Geodesy
internal import Registry
public import Wording

extension AccessTable {
  /// What is true of all rows together: the question, whose people were counted, the totals, and
  /// what was left out.
  public var envelope: Fields {
    [
      "by": .text(question.level.rawValue),
      "as_of": .text(question.day.description),
      "types": .list(question.types.map { .text($0.code) }),
      "counts_as": question.types.countsAs,
      "method": .object(question.method.fields),
      "supply": .text(question.indicator ?? "1"),
      "demand": .object(basis.fields),
      "total": .object(RowLayout<AccessRow>(self).fields(of: total)),
      "facilities_without_supply": .integer(facilitiesWithoutSupply),
      "left_out": .object(omissions.fields),
    ]
  }

  /// What a reader of the bare table must know, a sentence each.
  public var notes: [Bilingual] {
    let placed = total.people + total.peopleUnplaced
    let share = placed > 0 ? Double(total.people) / Double(placed) : nil
    let unknown = Bilingual(
      "Facilities whose number of \(question.indicator ?? "") nobody observed, counted as none: \(facilitiesWithoutSupply).",
      "केंद्र जिनकी \(question.indicator ?? "") की संख्या ज्ञात नहीं, जो शून्य गिने गए: \(facilitiesWithoutSupply)।")
    return [basis.note(sharePlaced: share), question.method.note]
      + (facilitiesWithoutSupply > 0 ? [unknown] : [])
      + question.types.countingOthers.map(\.countingNote) + omissions.notesWithoutTerrain
  }
}

extension AccessMethod {
  /// How scores were reckoned, with the source of the method.
  fileprivate var note: Bilingual {
    switch self {
    case .twoStep(let limit):
      let reach = Self.kilometers(limit)
      return Bilingual(
        "2SFCA within \(reach) km, straight on the ellipsoid (Luo and Wang 2003).",
        "2SFCA, \(reach) किमी के भीतर, दीर्घवृत्तज पर सीधी दूरी (Luo and Wang 2003)।")
    case .enhanced(let zones):
      let said = zones.map {
        "\(Self.kilometers($0.limit)): \(Decimals.upTo(4).digits(of: $0.weight) ?? "")"
      }.joined(separator: ", ")
      return Bilingual(
        "E2SFCA, km and weights \(said), straight on the ellipsoid (Luo and Qi 2009).",
        "E2SFCA, किमी और भार \(said), दीर्घवृत्तज पर सीधी दूरी (Luo and Qi 2009)।")
    case .gravity(let exponent, let limit):
      let power = Decimals.upTo(4).digits(of: exponent) ?? ""
      let reach = Self.kilometers(limit)
      return Bilingual(
        "Supply over kilometres to the power of \(power), within \(reach) km, less than 1 km as 1 km (Hansen 1959).",
        "उपलब्धता ÷ किमी की घात \(power), \(reach) किमी के भीतर, 1 किमी से कम को 1 किमी मानकर (Hansen 1959)।")
    }
  }

  /// The method as a machine reads it.
  fileprivate var fields: Fields {
    switch self {
    case .twoStep(let limit):
      ["name": .text("2sfca"), "zones": Self.value(of: [.init(limit: limit, weight: 1)])]
    case .enhanced(let zones): ["name": .text("e2sfca"), "zones": Self.value(of: zones)]
    case .gravity(let exponent, let limit):
      [
        "name": .text("gravity"), "exponent": .number(exponent, .upTo(6)),
        "within_m": .meters(limit.meters),
      ]
    }
  }

  private static func value(of zones: [DistanceDecay.Zone]) -> Value {
    .list(
      zones.map {
        .object(["within_m": .meters($0.limit.meters), "weight": .number($0.weight, .upTo(6))])
      })
  }

  private static func kilometers(_ distance: Distance) -> String {
    Decimals.upTo(3).digits(of: distance.meters / 1000) ?? ""
  }
}

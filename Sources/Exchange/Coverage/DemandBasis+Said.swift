internal import Coverage
internal import Registry
internal import Wording

extension DemandBasis {
  /// What is counted: people, or places in their stead.
  var heading: Bilingual {
    countsPeople ? Bilingual("People", "लोग") : Bilingual("Places", "स्थान")
  }

  /// Whose people were counted, and the share of them whose place is known, if there are people.
  func note(sharePlaced: Double?) -> Bilingual {
    let english = kinds.map(\.plural.english).joined(separator: ", ")
    let hindi = kinds.map(\.plural.hindi).joined(separator: ", ")
    let percent = sharePlaced.flatMap { Decimals.exactly(1).digits(of: $0 * 100) } ?? "0"
    guard countsPeople else {
      return Bilingual(
        "No settlement has a known population: \(english) are counted, one each, as places.",
        "किसी बस्ती की जनसंख्या ज्ञात नहीं: \(hindi) एक-एक स्थान गिने गए।")
    }
    return Bilingual(
      "People are those of \(english); the place of \(percent) % of them is known.",
      "लोग इनके हैं: \(hindi); उनमें से \(percent) % का स्थान ज्ञात है।")
  }

  /// The basis as a machine reads it.
  var fields: Fields {
    [
      "kinds": .list(kinds.map { .text($0.rawValue) }),
      "unit": .text(countsPeople ? "people" : "places"),
    ]
  }
}

extension SettlementKind {
  /// What people call many of it.
  fileprivate var plural: Bilingual {
    switch self {
    case .habitation: Bilingual("habitations", "बसावटें")
    case .village: Bilingual("villages", "गाँव")
    case .town: Bilingual("towns", "शहर")
    case .postOffice: Bilingual("post offices", "डाकघर")
    }
  }
}

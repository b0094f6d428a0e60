import Geodata
import Geodesy
import Registry
import Wording

/// Makes up one facility, marked as made up wherever a person or a program might look.
struct DemonstrationFacility {
  let type: FacilityType
  let site: DemonstrationSite
  /// Its number among the facilities of its type in its district, from 1.
  let number: Int
  /// Its number among those of its type and place name in its district, from 1.
  let namesake: Int
  let district: DemonstrationDistrict

  /// Who the register is told that all this comes from.
  static let source = "nikat demonstration"

  /// All that the register is told.
  func draft(in area: Area.ID, reach: ClosedRange<Int>, _ numbers: inout SeededNumbers)
    -> FacilityDraft
  {
    let ordinal = namesake > 1 ? " \(namesake)" : ""
    var draft = FacilityDraft(
      name: "Demo \(type.short.english) \(site.name)\(ordinal)", typeCode: type.code,
      source: Self.source)
    draft.localName = "नमूना \(type.short.hindi) \(site.hindiName ?? site.name)\(ordinal)"
    draft.point = LocatedPoint(
      point(reach, &numbers), accuracy: Double(numbers.within(4...25)), method: .gps)
    draft.ownership = ownership(&numbers)
    draft.status = .demonstration
    draft.areaID = area
    draft.pin = site.pin
    draft.hours = hours(&numbers)
    draft.phone = phone(&numbers)
    draft.openedOn = CalendarDay(
      year: numbers.within(1956...2024), month: numbers.within(1...12), day: numbers.within(1...28))
    if numbers.happens(percent: 1), let opened = draft.openedOn {
      draft.closedOn = CalendarDay(year: max(opened.year + 1, 2025), month: 4, day: 1)
    }
    let code = district.district.census2011Code ?? district.district.name.english
    draft.identifiers = [
      Identifier(system: "demonstration", value: "\(type.code)-\(code)-\(number)")
    ]
    draft.services = services(&numbers)
    draft.designations = designations(&numbers)
    return draft
  }

  /// A point near the place and inside the district, rounded so that every machine gets the same.
  private func point(_ reach: ClosedRange<Int>, _ numbers: inout SeededNumbers) -> Coordinate {
    let point = Geodesic.direct(
      from: site.point, bearing: Bearing(degrees: Double(numbers.below(360))),
      distance: .meters(Double(numbers.within(reach)))
    ).rounded
    return district.boundary.contains(point) ? point : site.point
  }

  private func ownership(_ numbers: inout SeededNumbers) -> Ownership {
    switch type.sector {
    case .public: .public
    case .private: numbers.happens(percent: 12) ? .trust : .private
    case .any: numbers.happens(percent: 60) ? .public : .private
    }
  }

  /// Opening hours as OpenStreetMap writes them; in one of ten cases nobody noted them.
  private func hours(_ numbers: inout SeededNumbers) -> String? {
    if numbers.happens(percent: 10) { return nil }
    if type.rank >= 3 || type.code == "private-hospital" || type.code == "blood-bank" {
      return "24/7"
    }
    if type.code == "PHC" && numbers.happens(percent: 50) { return "24/7" }
    return type.sector == .public ? "Mo-Sa 08:00-14:00" : "Mo-Sa 09:00-19:00"
  }

  /// A number that nobody can have: no number of India begins with 0 after its country code.
  private func phone(_ numbers: inout SeededNumbers) -> String? {
    let digits = String(numbers.below(100_000) + 100_000).dropFirst()
    return numbers.happens(percent: 70) ? "+91 00000 \(digits)" : nil
  }

  /// What such a facility usually offers; the rarer services by chance.
  private func services(_ numbers: inout SeededNumbers) -> [String] {
    let offered: (always: [String], sometimes: [String]) =
      switch type.code {
      case "MC", "DH":
        (
          [
            "ambulance", "delivery", "emergency", "immunisation", "laboratory", "opd", "pharmacy",
            "surgery", "ultrasound", "x-ray",
          ], ["dialysis", "newborn-care"]
        )
      case "SDH", "RH", "CHC":
        (
          ["delivery", "emergency", "immunisation", "laboratory", "opd", "pharmacy"],
          ["ambulance", "newborn-care", "surgery", "ultrasound", "x-ray"]
        )
      case "PHC", "APHC", "UPHC":
        (["immunisation", "opd", "pharmacy"], ["ambulance", "delivery", "laboratory"])
      case "HSC": (["immunisation"], ["delivery", "opd"])
      case "private-hospital":
        (["emergency", "opd"], ["delivery", "laboratory", "surgery", "x-ray"])
      case "private-clinic", "AYUSH": (["opd"], ["pharmacy"])
      case "laboratory": (["laboratory"], ["ultrasound", "x-ray"])
      case "JAK": (["pharmacy"], [])
      case "blood-bank": (["blood"], [])
      default: ([], [])
      }
    let found = offered.sometimes.filter { _ in numbers.happens(percent: 40) }
    return (offered.always + found).sorted()
  }

  private func designations(_ numbers: inout SeededNumbers) -> [String] {
    switch type.code {
    case "HSC", "APHC", "UPHC": numbers.happens(percent: 55) ? ["AAM"] : []
    case "DH", "MC": ["FRU"]
    case "SDH", "RH", "CHC": numbers.happens(percent: 35) ? ["FRU"] : []
    default: []
    }
  }
}

import Geodata
import Wording

/// Which districts the post offices of a PIN code stand in, remembered from row to row.
struct PinDistricts {
  /// India has some 19,000 PIN codes, so that this stays small.
  private var known: [String: Set<District>?] = [:]

  /// What is to be said of a PIN beside the district that a row declares.
  mutating func finding(_ pin: String, in district: District) -> RowFinding? {
    // The directory's districts are those before 2023, and the new ones were cut out of them.
    guard district.lgdCode != nil else { return nil }
    let districts: Set<District>?
    if let found = known[pin] {
      districts = found
    } else {
      districts = Self.districts(of: pin)
      known[pin] = districts
    }
    guard let districts else {
      guard Self.isCovered(pin, district) else { return nil }
      return Check.pinNotGiven.finding(nil, ["value": pin], field: "pin", before: pin)
    }
    if districts.isEmpty || districts.contains(district) { return nil }
    let names = districts.map(\.name.english).sorted().joined(separator: ", ")
    return Check.pinElsewhere.finding(
      nil, ["value": pin, "districts": names, "district": district.name.english], field: "pin",
      before: pin)
  }

  /// Nil where no office has the PIN.
  private static func districts(of pin: String) -> Set<District>? {
    guard let offices = try? PostOffice.offices(ofPIN: pin) else { return nil }
    let names = Set(offices.map { [$0.districtName, $0.stateName] })
    return Set(names.compactMap { District.named($0[0], in: State.named($0[1])) })
  }

  /// Whether the directory that ships with nikat should have the PIN: its first two digits are
  /// those of the state's postal circle.
  private static func isCovered(_ pin: String, _ district: District) -> Bool {
    let circles: ClosedRange<Int>
    switch district.state.name.english {
    case "Delhi": circles = 11...11
    case "Rajasthan": circles = 30...34
    case "Bihar", "Jharkhand": circles = 80...85
    default: return false
    }
    return Int(pin.prefix(2)).map(circles.contains) == true
  }
}

import Geodata
import Registry
import Wording

/// Beds and staff beyond belief for a type of facility.
///
/// The limits are five to ten times what the norms ask for (Rural Health Statistics 2022-23, IPHS
/// 2022: none at a sub-centre, 6 at a PHC, 30 at a CHC, up to 100 at a sub-divisional and 500 at a
/// district hospital), so that what breaks them is a slip of the pen.
enum SizeCheck {
  /// What is to be said of a number of beds.
  static func beds(_ text: String, _ type: FacilityType) -> RowFinding? {
    check(text, "beds", .bedsUnlikely, type, most: most(type).beds)
  }

  /// What is to be said of a number of people who work there.
  static func staff(_ text: String, _ type: FacilityType) -> RowFinding? {
    check(text, "staff", .staffUnlikely, type, most: most(type).staff)
  }

  private static func most(_ type: FacilityType) -> (beds: Int, staff: Int) {
    switch type.rank {
    case 1: (10, 40)
    case 2: (50, 150)
    case 3: (300, 500)
    case 4: (600, 1500)
    case 5: (2500, 5000)
    default: type.level == .primary ? (50, 150) : (5000, 15_000)
    }
  }

  private static func check(
    _ text: String, _ field: String, _ check: Check, _ type: FacilityType, most: Int
  ) -> RowFinding? {
    guard let count = CellText.count(text), count >= 0 else {
      return RowFinding(
        .valueUnreadable, .note, ["field": field, "value": text], field: field, before: text)
    }
    guard count > most else { return nil }
    return check.finding(
      nil, ["value": "\(count)", "type": type.short.english, "most": "\(most)"], field: field,
      before: text)
  }
}

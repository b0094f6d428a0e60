public import Geodesy

/// A post office of the All India Pincode Directory.
public struct PostOffice: Hashable, Sendable {
  /// The six digits of its PIN code.
  public let pin: String
  /// The name with its kind, as in "Muzaffarpur HO".
  public let name: String
  /// What the office is in the post's own order.
  public let kind: Kind
  /// Whether the office delivers mail.
  public let delivers: Bool
  /// The district's English name as the directory has it, which in Rajasthan is that of before 2023.
  public let districtName: String
  /// The state's English name.
  public let stateName: String
  /// Where the office stands; nil where the directory gave no point.
  public let point: Coordinate?
  /// How far the point is to be trusted.
  public let quality: Quality

  /// What a post office is, the most central first.
  public enum Kind: String, CaseIterable, Comparable, Sendable {
    case head = "HO"
    case sub = "SO"
    case branch = "BO"

    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .head: 0
      case .sub: 1
      case .branch: 2
      }
    }
  }

  /// What is known about a point.
  public enum Quality: String, CaseIterable, Sendable {
    /// As the directory has it.
    case original
    /// Latitude and longitude were exchanged in the directory and are put right here.
    case swapped
    /// Far from the other offices of the PIN code.
    case suspect
    /// The directory's point was plainly wrong and is left out.
    case removed
    /// The directory has none.
    case missing
  }

  /// Whether the point is good enough to ask from.
  public var isTrustworthy: Bool {
    point != nil && (quality == .original || quality == .swapped)
  }

  init?(_ row: TableRow) {
    guard let kind = Kind(rawValue: row[2]), let quality = Quality(rawValue: row[8]) else {
      return nil
    }
    pin = row[0]
    name = row[Column.name]
    self.kind = kind
    delivers = row[3] == "1"
    districtName = row[4]
    stateName = row[5]
    point = row.coordinate(latitudeIn: 6)
    self.quality = quality
  }

  enum Column {
    static let name = 1
  }
}

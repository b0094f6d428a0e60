public import Wording

/// One of the eight points of the compass, clockwise from north.
public enum CompassPoint: Int, CaseIterable, Sendable {
  case north
  case northEast
  case east
  case southEast
  case south
  case southWest
  case west
  case northWest

  /// The whole name, "north-east" or "उत्तर-पूर्व".
  public var name: Bilingual {
    switch self {
    case .north: Bilingual("north", "उत्तर")
    case .northEast: Bilingual("north-east", "उत्तर-पूर्व")
    case .east: Bilingual("east", "पूर्व")
    case .southEast: Bilingual("south-east", "दक्षिण-पूर्व")
    case .south: Bilingual("south", "दक्षिण")
    case .southWest: Bilingual("south-west", "दक्षिण-पश्चिम")
    case .west: Bilingual("west", "पश्चिम")
    case .northWest: Bilingual("north-west", "उत्तर-पश्चिम")
    }
  }

  /// The name in a few letters, "NE" or "उ.पू.".
  public var short: Bilingual {
    switch self {
    case .north: Bilingual("N", "उ.")
    case .northEast: Bilingual("NE", "उ.पू.")
    case .east: Bilingual("E", "पू.")
    case .southEast: Bilingual("SE", "द.पू.")
    case .south: Bilingual("S", "द.")
    case .southWest: Bilingual("SW", "द.प.")
    case .west: Bilingual("W", "प.")
    case .northWest: Bilingual("NW", "उ.प.")
    }
  }
}

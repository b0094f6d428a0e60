import Wording

/// The area that a question restricts places to: what stands after the comma in "Rampur, Patna".
public enum PlaceArea: Hashable, Sendable {
  case district(District)
  case state(State)
  /// A name that is neither, such as a block's.
  case other(NameKey)

  /// Reads an area's name; the words for district and state may stand beside it.
  public init(_ text: String) {
    let name = TextKey(text).words.filter { !Self.titles.contains(String($0)) }
      .joined(separator: " ")
    if let district = District.named(name) {
      self = .district(district)
    } else if let state = State.named(name) {
      self = .state(state)
    } else {
      self = .other(NameKey(name))
    }
  }

  /// Whether a place lies in the area, by the English names of its own areas.
  public func holds(district: String?, state: String?, block: String? = nil) -> Bool {
    switch self {
    case .district(let wanted):
      district == wanted.name.english && (state == nil || state == wanted.state.name.english)
    case .state(let wanted): state == wanted.name.english
    case .other(let wanted): block.map { NameKey($0).skeleton == wanted.skeleton } ?? false
    }
  }

  private static let titles: Set<String> = [
    "district", "dist", "distt", "zila", "zilla", "jila", "जिला", "state", "rajya", "राज्य",
  ]
}

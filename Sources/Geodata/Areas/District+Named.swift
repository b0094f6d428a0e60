import Wording

extension District {
  /// The district that a person means, by its name in either script, another name of it, or a misspelling.
  ///
  /// Names are not unique in India (Aurangabad, Bilaspur, Pratapgarh); among the districts of the tables
  /// they are, so a state is needed only to keep a misspelling from crossing into another state.
  ///
  /// - Parameters:
  ///   - text: The name as written, such as "Purbi Champaran" or "मुजफ्फरपुर".
  ///   - state: Where to look; nil for everywhere.
  /// - Returns: The district; nil if no name is close enough.
  public static func named(_ text: String, in state: State? = nil) -> District? {
    guard let state else { return names.found(text) }
    return namesOfStates[state]?.found(text)
  }

  /// Every name that the district goes by, English and Hindi first.
  var allNames: [String] { [name.english, name.hindi] + AreaAlias.of(district: self) }

  private static let names = AreaNames(all.map { ($0, $0.allNames) })

  private static let namesOfStates: [State: AreaNames<District>] = Dictionary(
    grouping: all, by: \.state
  ).mapValues { AreaNames($0.map { ($0, $0.allNames) }) }
}

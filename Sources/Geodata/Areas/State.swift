public import Wording

/// A state or union territory of India that the tables hold.
public struct State: Hashable, Sendable, Identifiable {
  /// The code of the Local Government Directory.
  public let lgdCode: String
  /// The two-digit code of Census 2011, which looks like the LGD code and is another system.
  public let census2011Code: String
  /// The name in English and Hindi.
  public let name: Bilingual

  /// The LGD code.
  public var id: String { lgdCode }

  /// All states of the tables, in the order of their census codes.
  public static let all: [State] = EmbeddedTable.states.rows.map { row in
    State(lgdCode: row[1], census2011Code: row[0], name: Bilingual(row[2], row[3]))
  }

  /// The state with a code of the Local Government Directory.
  public init?(lgdCode: String) {
    guard let state = Self.all.first(where: { $0.lgdCode == lgdCode }) else { return nil }
    self = state
  }

  /// The state with a code of Census 2011, two digits.
  public init?(census2011Code: String) {
    guard let state = Self.all.first(where: { $0.census2011Code == census2011Code }) else {
      return nil
    }
    self = state
  }

  /// The state that a person means, by its name in either script, another name of it, or a misspelling.
  public static func named(_ text: String) -> State? { names.found(text) }

  /// The districts of the state, by name.
  public var districts: [District] { District.all.filter { $0.state == self } }

  private init(lgdCode: String, census2011Code: String, name: Bilingual) {
    self.lgdCode = lgdCode
    self.census2011Code = census2011Code
    self.name = name
  }

  private static let names = AreaNames(
    all.map { state in
      (state, [state.name.english, state.name.hindi] + AreaAlias.of(state: state))
    })
}

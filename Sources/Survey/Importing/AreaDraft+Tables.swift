import Geodata
import Registry
import Wording

extension AreaDraft {
  /// A state as the tables know it.
  init(_ state: State, source: String) {
    self.init(level: .state, name: state.name.english, source: source)
    localName = state.name.hindi
    codes = Identifier.all(in: ["census2011": state.census2011Code, "lgd": state.lgdCode])
  }

  /// A district as the tables know it.
  init(_ district: District, source: String) {
    self.init(level: .district, name: district.name.english, source: source)
    localName = district.name.hindi
    codes = Identifier.all(in: ["census2011": district.census2011Code, "lgd": district.lgdCode])
  }
}

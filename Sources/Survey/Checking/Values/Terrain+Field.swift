import Registry
import Wording

extension Terrain {
  /// Reads what a row says of the land; a word that is none of the choices is told.
  init?(field text: String?, findings: inout [RowFinding]) {
    guard let text else { return nil }
    guard let terrain = Self(rawValue: text.lowercased()) else {
      findings.append(
        RowFinding(
          .valueUnreadable, .warning, ["field": "terrain", "value": text], field: "terrain",
          before: text))
      return nil
    }
    self = terrain
  }
}

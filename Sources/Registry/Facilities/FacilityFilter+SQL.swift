internal import GRDB

extension RegisterSnapshot {
  /// A filter as the parameters of `facility_points.sql` and `facility_in_box.sql`.
  ///
  /// Areas are widened to everything inside them here, once, so that the query need not recurse
  /// for each row.
  func arguments(of filter: FacilityFilter) throws -> [String: (any DatabaseValueConvertible)?] {
    [
      "types": JSONList.texts(filter.types.sorted()),
      "services": JSONList.texts(filter.services.sorted()),
      "ownership": JSONList.texts(filter.ownership.map(\.rawValue).sorted()),
      "status": JSONList.texts(filter.status.map(\.rawValue).sorted()),
      "areas": filter.areas.isEmpty
        ? nil : JSONList.numbers(try areas(inside: filter.areas).map(\.number)),
      "asOf": filter.asOf?.description,
    ]
  }
}

/// Lists as one parameter: SQLite's `json_each` unfolds them.
enum JSONList {
  /// Nil for an empty list: the question does not ask.
  static func texts(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : "[" + texts.map { "\"\(escaped($0))\"" }.joined(separator: ",") + "]"
  }

  static func numbers(_ numbers: [Int64]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case _ where scalar.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

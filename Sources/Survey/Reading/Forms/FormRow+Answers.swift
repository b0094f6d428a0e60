extension FormRow {
  /// The rows that the answers of one form make.
  ///
  /// Groups become prefixes, as in `place/latitude`. Repeats become cells that hold all of their
  /// answers, divided by semicolons. But where only the repeats say where something is, as in a visit
  /// to a village that lists its facilities, each repeat is a row with the answers around it, and
  /// nothing vanishes from the map.
  static func rows(of answers: FormValue) -> [FormRow] {
    var outer = Flattened()
    outer.take(answers, under: "")
    guard let places = outer.lists.first(where: { $0.holdsPlace }), !outer.holdsPlace else {
      var row = FormRow(cells: outer.cells)
      for list in outer.lists { row.cells += joined(list) }
      return [row]
    }
    return places.elements.map { element in
      var row = FormRow(cells: outer.cells)
      for list in outer.lists where list.name != places.name { row.cells += joined(list) }
      var inner = Flattened()
      inner.take(element, under: places.name)
      row.cells += inner.cells
      for list in inner.lists { row.cells += joined(list) }
      return row
    }
  }

  /// Whether a text is a geopoint of ODK: latitude, longitude, height and accuracy.
  static func isGeopoint(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    guard (2...4).contains(parts.count), parts.prefix(2).allSatisfy({ $0.contains(".") }) else {
      return false
    }
    let numbers = parts.compactMap { PointReading.decimal(String($0)) }
    return numbers.count == parts.count && abs(numbers[0]) <= 90 && abs(numbers[1]) <= 180
  }

  /// The accuracy of a geopoint as it stands; nil if it is none or tells none.
  static func accuracy(in text: String) -> String? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    return parts.count == 4 && isGeopoint(text) ? String(parts[3]) : nil
  }

  /// All answers of a repeat under each of their names, marked as several: `room[]/beds`.
  private static func joined(_ list: RepeatedList) -> [Cell] {
    var names: [String] = []
    var values: [String: [String]] = [:]
    for element in list.elements {
      var inner = Flattened()
      inner.take(element, under: list.name + "[]")
      for cell in inner.cells + inner.lists.flatMap(joined) {
        if values[cell.name] == nil { names.append(cell.name) }
        values[cell.name, default: []].append(cell.value)
      }
    }
    return names.map { Cell(name: $0, value: values[$0, default: []].joined(separator: "; ")) }
  }
}

/// A repeat with its path.
private struct RepeatedList {
  let name: String
  let elements: [FormValue]

  /// Whether an answer in it is a place.
  var holdsPlace: Bool {
    elements.contains { element in
      var inner = Flattened()
      inner.take(element, under: name)
      return inner.holdsPlace || inner.lists.contains(where: \.holdsPlace)
    }
  }
}

/// The answers outside all repeats, and the repeats.
private struct Flattened {
  var cells: [FormRow.Cell] = []
  var lists: [RepeatedList] = []

  var holdsPlace: Bool {
    cells.contains { FormRow.isGeopoint($0.value) }
      || ["latitude", "longitude"].allSatisfy { word in
        cells.contains { $0.name.lowercased().hasSuffix(word) && !$0.value.isEmpty }
      }
  }

  mutating func take(_ value: FormValue, under path: String) {
    switch value {
    case .text(let text): if !path.isEmpty { cells.append(FormRow.Cell(name: path, value: text)) }
    case .group(let members):
      for member in members { take(member.value, under: Self.path(path, member.name)) }
    case .list(let elements):
      let texts = elements.compactMap { element -> String? in
        if case .text(let text) = element { text } else { nil }
      }
      if texts.count == elements.count {
        if !path.isEmpty {
          cells.append(FormRow.Cell(name: path, value: texts.joined(separator: "; ")))
        }
      } else {
        lists.append(RepeatedList(name: path, elements: elements))
      }
    }
  }

  /// Kobo writes the whole path into each name, ODK only the last part.
  private static func path(_ outer: String, _ name: String) -> String {
    let plain = outer.hasSuffix("[]") ? String(outer.dropLast(2)) : outer
    guard !plain.isEmpty, name.hasPrefix(plain + "/") else {
      return outer.isEmpty ? name : "\(outer)/\(name)"
    }
    return outer + name.dropFirst(plain.count)
  }
}

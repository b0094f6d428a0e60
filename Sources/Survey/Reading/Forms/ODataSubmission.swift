/// A submission as ODK Central's OData service tells it.
///
/// Places are GeoJSON, longitude first, with the accuracy among their properties; they become ODK's
/// own geopoints. Links to repeats that were not asked for are dropped: they hold no answer.
enum ODataSubmission {
  /// The answers, places as geopoints.
  static func answers(in value: FormValue) -> FormValue {
    switch value {
    case .text: return value
    case .list(let elements): return .list(elements.map(answers(in:)))
    case .group(let members):
      if let place = place(value) { return .text(place) }
      return .group(
        members.compactMap { member in
          guard !member.name.contains("@odata.") else { return nil }
          let name = member.name == "__id" ? "instanceID" : member.name
          return FormValue.Member(name: name, value: answers(in: member.value))
        })
    }
  }

  /// A GeoJSON geometry as ODK writes it: points divided by semicolons; nil if it is none.
  private static func place(_ value: FormValue) -> String? {
    guard let type = value["type"]?.text, let coordinates = value["coordinates"] else { return nil }
    switch type {
    case "Point": return point(coordinates, accuracy: value["properties"]?["accuracy"]?.text)
    case "LineString": return points(coordinates)
    case "Polygon": return coordinates.elements.first.flatMap(points)
    default: return nil
    }
  }

  private static func points(_ list: FormValue) -> String? {
    let points = list.elements.compactMap { point($0, accuracy: nil) }
    return points.isEmpty ? nil : points.joined(separator: "; ")
  }

  private static func point(_ position: FormValue, accuracy: String?) -> String? {
    let numbers = position.elements.compactMap(\.text)
    guard numbers.count >= 2 else { return nil }
    let height = numbers.count > 2 ? numbers[2] : "0"
    return [numbers[1], numbers[0], height, accuracy].compactMap { $0 }.joined(separator: " ")
  }
}

import Wording

/// The answers of one form as a phone sends them: an OpenRosa instance.
///
/// The names of the answers are their paths. `meta` stands in the form's own namespace or in
/// OpenRosa's; both are read. The form's id and version stand in the root's attributes, the entity
/// that the answers make or change in those of `entity`.
struct OpenRosaSubmission {
  /// The rows that the answers make, more than one where repeats have places of their own.
  let rows: [FormRow]
  /// Whether the answers are encrypted, so that nothing can be read of them.
  let isEncrypted: Bool

  /// Reads a root element; an envelope of ODK Briefcase is taken off.
  init(_ root: XMLElement) {
    var root = root
    if root.name == "submission", let inner = root.children.first(where: { $0.name == "data" }),
      let instance = inner.children.first ?? Optional(inner)
    {
      root = instance.attributes["id"] == nil ? inner : instance
    }
    isEncrypted = root.attributes["encrypted"] == "yes"
    var facts: [FormValue.Member] = []
    for (attribute, name) in [("id", "formId"), ("version", "formVersion")] {
      if let value = root.attributes[attribute] {
        facts.append(FormValue.Member(name: name, value: .text(value)))
      }
    }
    let answers =
      isEncrypted
      ? root.children.filter { $0.name == "meta" }.map(Self.member) : Self.members(of: root)
    rows = FormRow.rows(of: .group(facts + answers))
  }

  /// Whether an element is the beginning of such a form: it names its form.
  static func begins(with root: XMLElement) -> Bool {
    !["html", "kml", "gpx", "osm", "svg", "xml", "plist"].contains(root.name)
      && (root.attributes["id"] != nil || root.name == "submission"
        || root.attributes["xForm"] != nil)
  }

  /// The answers inside an element, in order; of several with one name the first place is a list.
  private static func members(of element: XMLElement) -> [FormValue.Member] {
    var members: [FormValue.Member] = []
    var places: [String: Int] = [:]
    for child in element.children {
      let member = member(child)
      guard let place = places[member.name] else {
        places[member.name] = members.count
        members.append(member)
        continue
      }
      var elements = members[place].value.elements
      if case .text = members[place].value { elements = [members[place].value] }
      elements.append(member.value)
      members[place].value = .list(elements)
    }
    return members
  }

  private static func member(_ element: XMLElement) -> FormValue.Member {
    if element.children.isEmpty, element.name != "entity" {
      return FormValue.Member(name: element.name, value: .text(trimmed(element.text)))
    }
    var inner = members(of: element)
    if element.name == "entity" {
      for (attribute, name) in [("dataset", "entityList"), ("id", "entityId")] {
        guard let value = element.attributes[attribute] else { continue }
        inner.append(FormValue.Member(name: name, value: .text(value)))
      }
    }
    return FormValue.Member(name: element.name, value: .group(inner))
  }

  private static func trimmed(_ text: String) -> String {
    String(
      text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// A submission as KoboToolbox tells it: all answers as texts, groups in the names.
///
/// `_geolocation` holds the first geopoint of the form, latitude first and without accuracy. It is
/// used only where no answer is a geopoint itself. What Kobo keeps for itself is passed over.
enum KoboSubmission {
  private static let ownAffairs: Set<String> = [
    "_attachments", "_tags", "_notes", "_geolocation", "_permissions", "_downloads",
  ]

  /// The answers without what Kobo keeps for itself.
  static func answers(in value: FormValue) -> FormValue {
    var members: [FormValue.Member] = []
    for member in value.members where !ownAffairs.contains(member.name) {
      // Kobo's own number of the submission is none of the facility.
      let name = member.name == "_id" ? "_submission_number" : member.name
      members.append(FormValue.Member(name: name, value: verdict(member.value)))
    }
    let hasPlace = members.contains { $0.value.text.map(FormRow.isGeopoint) ?? false }
    let numbers = value["_geolocation"]?.elements.compactMap(\.text) ?? []
    if !hasPlace, numbers.count == 2, !holdsPlace(members) {
      members.append(
        FormValue.Member(name: "_geolocation", value: .text(numbers.joined(separator: " "))))
    }
    return .group(members)
  }

  /// `_validation_status` is an object of which the label counts.
  private static func verdict(_ value: FormValue) -> FormValue {
    guard case .group = value, let label = value["label"] ?? value["uid"] else { return value }
    return label
  }

  /// Whether a repeat among the answers says where something is.
  private static func holdsPlace(_ members: [FormValue.Member]) -> Bool {
    members.contains { member in
      guard case .list(let elements) = member.value else { return false }
      return elements.contains { element in
        element.members.contains { $0.value.text.map(FormRow.isGeopoint) ?? false }
      }
    }
  }
}

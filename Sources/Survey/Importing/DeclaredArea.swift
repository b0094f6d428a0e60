import Registry

/// Where a row says that something lies: names and codes, as they stand.
struct DeclaredArea: Hashable {
  var state: String?
  var district: String?
  /// Codes of the district with their systems, the surest first.
  var districtCodes: [Identifier] = []
  var block: String?
  var blockCodes: [Identifier] = []

  /// Nothing declared.
  init() {}

  /// What a row declares, by what it says in each of its fields.
  init<Field: DeclaringField>(_ text: (Field) -> String?) {
    state = text(.state)
    district = text(.district)
    districtCodes = Identifier.all(in: [
      "pmgsy": text(.districtPMGSY), "lgd": text(.districtLGD), "census2011": text(.districtCensus),
    ])
    block = text(.block)
    blockCodes = Identifier.all(in: ["pmgsy": text(.blockPMGSY), "lgd": text(.blockLGD)])
  }

  /// Whether the row says anything about a district or a block.
  var isEmpty: Bool {
    district == nil && districtCodes.isEmpty && block == nil && blockCodes.isEmpty
  }
}

import Registry

/// Where a row says that something lies: names and codes, as they stand.
struct DeclaredArea: Hashable {
  var state: String?
  var district: String?
  /// Codes of the district with their systems, the surest first.
  var districtCodes: [Identifier] = []
  var block: String?
  var blockCodes: [Identifier] = []

  /// Whether the row says anything about a district or a block.
  var isEmpty: Bool {
    district == nil && districtCodes.isEmpty && block == nil && blockCodes.isEmpty
  }
}

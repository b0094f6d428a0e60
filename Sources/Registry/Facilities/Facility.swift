/// A facility of the register.
public struct Facility: Identifiable, Hashable, Sendable {
  /// The register's own number of a facility.
  public typealias ID = RegisterID<Facility>

  /// The register's number.
  public let id: ID
  /// What is said of it.
  public var draft: FacilityDraft
  /// The areas that hold it, by its own area and that one's parents; where no area is known, the
  /// district and block that its source declares.
  public var area: AreaPath
  /// The facility it turned out to be; itself if it was withdrawn.
  public var mergedInto: ID?

  /// A facility as the register knows it.
  public init(id: ID, draft: FacilityDraft, area: AreaPath, mergedInto: ID? = nil) {
    self.id = id
    self.draft = draft
    self.area = area
    self.mergedInto = mergedInto
  }

  /// Whether what added it was taken back, so that it counts for nothing.
  public var isWithdrawn: Bool { mergedInto == id }

  /// Whether it served on a day: opened by then, not yet closed, and not merged into another.
  public func serves(on day: CalendarDay) -> Bool {
    mergedInto == nil && draft.openedOn.map { $0 <= day } ?? true
      && draft.closedOn.map { $0 > day } ?? true
  }
}

/// The names of the areas around a place, from large to small.
public struct AreaPath: Hashable, Sendable {
  /// The English name of its state; nil where not known.
  public var state: String?
  /// The English name of its district; nil where not known.
  public var district: String?
  /// The English name of its block; nil where not known.
  public var block: String?
  /// The same in Hindi, where known.
  public var localDistrict: String?
  /// The Hindi name of its block; nil where not known.
  public var localBlock: String?

  /// The names around a place, as far as they are known.
  public init(
    state: String? = nil, district: String? = nil, block: String? = nil,
    localDistrict: String? = nil, localBlock: String? = nil
  ) {
    self.state = state
    self.district = district
    self.block = block
    self.localDistrict = localDistrict
    self.localBlock = localBlock
  }
}

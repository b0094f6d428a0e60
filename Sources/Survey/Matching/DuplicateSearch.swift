import Geodata
import Geodesy
public import Registry

/// Two facilities of the register that may be one, and why.
public struct LikelyDuplicate: Sendable {
  /// The one that was in the register first.
  public let one: Facility.ID
  /// The other.
  public let other: Facility.ID
  /// How sure it is.
  public let score: MatchScore
}

/// Finds facilities that are in the register twice.
///
/// Compared are all that lie within some 500 m of each other, and those of one proper name, in
/// whatever script or spelling, within 5 km or, where a point is missing, in one district.
public struct DuplicateSearch {
  /// Half a kilometre: an office's coordinates are often so far off, and seldom farther.
  private static let cell = 45_000.0
  private static let wideCell = 500_000.0
  /// In a crowd of one name or one place each is compared with so many only.
  private static let mostInBlock = 200

  private var areas: Set<Area.ID> = []
  private var briefs: [FacilityBrief] = []
  private var subjects: [MatchSubject] = []
  private var scorer = MatchScorer()
  private var compared: Set<UInt64> = []
  private var found: [LikelyDuplicate] = []

  /// Finds the likely duplicates of a register.
  ///
  /// Two that bear different numbers of one system are found too, and never said to be surely one.
  ///
  /// - Parameters:
  ///   - register: What is known.
  ///   - areas: Areas, of which one must hold one of the two; empty for the whole register.
  /// - Returns: The pairs, the surest first.
  /// - Throws: ``Wording/Problem`` `register.damaged` if the file cannot be read.
  /// - Complexity: O(*n*) for *n* facilities that are not all in one place.
  public static func duplicates(in register: RegisterSnapshot, areas: Set<Area.ID> = []) throws
    -> [LikelyDuplicate]
  {
    var search = Self()
    search.areas = areas
    try register.forEachBrief { search.take($0) }
    let identifiers = try register.identifiers()
    search.compareNear()
    search.compareNames()
    return search.found.map { $0.rescored(with: identifiers) }
      .filter { $0.score.verdict != .apart }
      .sorted { ($1.score.bits, $0.one, $0.other) < ($0.score.bits, $1.one, $1.other) }
  }

  private mutating func take(_ brief: FacilityBrief) {
    if brief.isMerged { return }
    let subject = MatchSubject(
      name: brief.name, localName: brief.localName, typeCode: brief.typeCode,
      place: brief.point?.coordinate,
      uncertainty: brief.point.map(MatchSubject.uncertainty) ?? 0, pin: brief.pin,
      district: brief.declaredDistrict.map { NameKey.folded($0) })
    scorer.know(subject)
    briefs.append(brief)
    subjects.append(subject)
  }

  private mutating func compareNear() {
    var cells: [UInt64: [Int32]] = [:]
    for (index, subject) in subjects.enumerated() {
      guard let place = subject.point else { continue }
      cells[Self.key(place, Self.cell, 0, 0), default: []].append(Int32(index))
    }
    for (index, subject) in subjects.enumerated() {
      guard let place = subject.point else { continue }
      for column in -1...1 {
        for row in -1...1 {
          let block = cells[Self.key(place, Self.cell, column, row)] ?? []
          compare(index, with: block)
        }
      }
    }
  }

  private mutating func compareNames() {
    var blocks: [NameBlock: [Int32]] = [:]
    func keys(_ index: Int) -> Set<NameBlock> {
      let subject = subjects[index]
      var keys: Set<NameBlock> = []
      for name in subject.names where !name.isOnlyType {
        if let place = subject.point {
          // Four cells that overlap by half, so that neighbours share one.
          for (column, row) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
            keys.insert(
              NameBlock(sounds: name.joined, place: Self.key(place, Self.wideCell, column, row)))
          }
        }
        if let district = subject.district {
          keys.insert(NameBlock(sounds: name.joined, district: district))
        }
      }
      return keys
    }
    for index in subjects.indices {
      for key in keys(index) { blocks[key, default: []].append(Int32(index)) }
    }
    for (key, block) in blocks where block.count > 1 {
      for index in block where key.district == nil || subjects[Int(index)].point == nil {
        compare(Int(index), with: block)
      }
    }
  }

  private struct NameBlock: Hashable {
    let sounds: [UInt8]
    var place: UInt64?
    var district: String?
  }

  private mutating func compare(_ index: Int, with block: [Int32]) {
    for other in block.prefix(Self.mostInBlock) where Int(other) != index {
      let (low, high) = (min(index, Int(other)), max(index, Int(other)))
      guard isMeant(low) || isMeant(high) else { continue }
      guard compared.insert(UInt64(low) << 32 | UInt64(high)).inserted else { continue }
      let score = scorer.score(subjects[low], subjects[high])
      if score.verdict == .apart { continue }
      found.append(LikelyDuplicate(one: briefs[low].id, other: briefs[high].id, score: score))
    }
  }

  private func isMeant(_ index: Int) -> Bool {
    areas.isEmpty || briefs[index].areaID.map(areas.contains) ?? false
  }

  private static func key(_ place: Coordinate, _ cell: Double, _ column: Int, _ row: Int) -> UInt64
  {
    let x = Int64((place.longitude * 1e7 / cell).rounded(.down)) + Int64(column)
    let y = Int64((place.latitude * 1e7 / cell).rounded(.down)) + Int64(row)
    return UInt64(bitPattern: x) << 32 ^ UInt64(bitPattern: y)
  }
}

extension LikelyDuplicate {
  /// The pair with what the numbers of both say.
  fileprivate func rescored(with identifiers: [Facility.ID: [Identifier]]) -> Self {
    let numbers = MatchEvidence.numbers(identifiers[one] ?? [], identifiers[other] ?? [])
    return Self(one: one, other: other, score: score.adding(numbers))
  }
}

/// Judges how well names fit a question, and puts the places that fit in order.
///
/// One ranking serves every list of places: the gazetteer of the binary, and the settlements and areas of
/// a register.
///
///     var ranking = PlaceRanking("Mujaffarpur")
///     ranking.match("मुजफ्फरपुर")   // .spelling(1.0)
///     ranking.match("Muzafarpore")  // .spelling(0.9…)
///     ranking.match("Patna")        // nil
public struct PlaceRanking {
  /// What was asked, without the area after its comma.
  public let name: NameKey
  /// The area that the places must lie in, as in "Rampur, Patna".
  public let area: PlaceArea?

  private let skeleton: [UInt8]
  private var scan = NameScan()
  private var distance = EditDistance()

  /// Below this similarity, the same consonants may be another name (Patna, Patan).
  private static let leastForSpelling = 0.8
  /// Below this similarity, a name is no misspelling of another: about two slips in nine letters.
  private static let leastForSimilar = 0.72
  /// Two consonants may be wrong, missing or too many; see ``EditDistance``.
  private static let mostEdits = 4

  /// Reads a question: a name, or a name and an area with a comma between.
  public init(_ text: some StringProtocol) {
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    name = NameKey(parts.first.map { String($0) } ?? "")
    area = parts.count == 2 ? PlaceArea(String(parts[1])) : nil
    skeleton = Array(name.skeleton.utf8)
  }

  /// How well a name fits; nil if it is another name.
  public mutating func match(_ other: String) -> PlaceMatch? {
    match(other.utf8.span)
  }

  /// How well a name in UTF-8 fits; nil if it is another name.
  mutating func match(_ other: Span<UInt8>) -> PlaceMatch? {
    scan.read(other)
    let form = scan.form
    let isSameSkeleton = form.skeleton == skeleton
    if !isSameSkeleton {
      let difference = abs(form.skeleton.count - skeleton.count)
      guard difference * 2 <= Self.mostEdits, !skeleton.isEmpty, !form.skeleton.isEmpty,
        distance.cost(skeleton, form.skeleton, limit: Self.mostEdits) <= Self.mostEdits
      else { return nil }
    }
    let score = distance.similarity(name.sounds, form.sounds)
    guard score >= Self.leastForSimilar, !name.folded.isEmpty else { return nil }
    // ड़ written without its dot changes the sound but not the key, so the key is asked in either case.
    if name.folded.utf8.elementsEqual(scan.folded) { return .exact }
    guard !skeleton.isEmpty else { return nil }
    return isSameSkeleton && score >= Self.leastForSpelling ? .spelling(score) : .similar(score)
  }

  /// The places in the order in which to list them, guesses only where nothing better was found.
  ///
  /// Better matches come first, then towns before districts, blocks, settlements and post offices, then
  /// the more populous. A district is left out where the town that it would be asked from, or a town
  /// in it of its own name, fits too; and where it stands earlier in the list already.
  public static func ranked(_ places: [NamedPlace]) -> [NamedPlace] {
    let sure = places.filter(\.match.isSure)
    return withoutDistrictsOfTowns(sure.isEmpty ? places : sure).sorted(by: precedes)
  }

  private static func precedes(_ left: NamedPlace, _ right: NamedPlace) -> Bool {
    if left.match != right.match { return left.match < right.match }
    let kinds = NamedPlace.Kind.allCases
    let leftKind = kinds.firstIndex(of: left.kind) ?? 0
    let rightKind = kinds.firstIndex(of: right.kind) ?? 0
    if leftKind != rightKind { return leftKind < rightKind }
    let leftPeople = left.population ?? 0
    let rightPeople = right.population ?? 0
    if leftPeople != rightPeople { return leftPeople > rightPeople }
    return (left.name, left.district ?? "") < (right.name, right.district ?? "")
  }

  private static func withoutDistrictsOfTowns(_ places: [NamedPlace]) -> [NamedPlace] {
    places.enumerated().filter { index, place in
      place.kind != .district
        || !places.enumerated().contains { other in
          switch other.element.kind {
          case .town:
            other.element.coordinate == place.coordinate
              || other.element.bearsNameOfItsDistrict && other.element.isInDistrict(of: place)
          case .district: other.offset < index && other.element.isInDistrict(of: place)
          case .block, .settlement, .postOffice: false
          }
        }
    }.map(\.element)
  }
}

extension NamedPlace {
  /// Whether its district is called as it is, as Patna's is: who says the name means the town.
  public var bearsNameOfItsDistrict: Bool {
    guard let district else { return false }
    return NameKey.skeleton(district) == NameKey.skeleton(name)
  }

  fileprivate func isInDistrict(of other: NamedPlace) -> Bool {
    guard let district, let its = other.district,
      state == nil || other.state == nil || state == other.state
    else { return false }
    return NameKey.skeleton(district) == NameKey.skeleton(its)
  }
}

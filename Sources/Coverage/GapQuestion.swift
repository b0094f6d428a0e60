public import Geodata
public import Geodesy
public import Registry
public import Wording

/// A planner's question: how far areas fall short of a norm.
public struct GapQuestion: Sendable {
  /// The areas compared.
  public let level: AreaLevel
  /// The norms applied.
  public let norms: NormTable
  /// The types asked for, each as the norm names it.
  public let types: [FacilityType]
  /// The distance beyond which people count as out of reach; at the distance they are in reach.
  public let reach: Distance
  /// The day: facilities count that had opened and not yet closed.
  public let day: CalendarDay

  /// Poses the question.
  ///
  /// - Parameters:
  ///   - level: The areas to compare.
  ///   - norms: The norms to apply.
  ///   - types: The types to ask for, or nothing for the three of which Rural Health Statistics
  ///     publishes shortfalls. A type that counts as another one is asked for as that one.
  ///   - reach: The distance that people can be expected to go.
  ///   - day: When.
  /// - Throws: ``Wording/Problem`` `norm.type-missing` if the norms say nothing about a type.
  public init(
    by level: AreaLevel, norms: NormTable, types: [FacilityType] = [],
    within reach: Distance, on day: CalendarDay
  ) throws(Problem) {
    var asked: [FacilityType] = []
    let usual = ["HSC", "PHC", "CHC"].compactMap { FacilityType(code: $0) }
    for type in types.isEmpty ? usual : types {
      guard norms.counts(type.countsAs) else {
        throw Problem(
          .normTypeMissing,
          [
            "norm": norms.id, "value": type.code,
            "known": norms.types.filter { norms.counts($0) }.map(\.code).joined(separator: ", "),
          ])
      }
      if !asked.contains(type.countsAs) { asked.append(type.countsAs) }
    }
    self.level = level
    self.norms = norms
    self.types = asked
    self.reach = reach
    self.day = day
  }
}

extension NormTable {
  /// Whether the norms say how many facilities of a type there should be.
  fileprivate func counts(_ type: FacilityType) -> Bool {
    norm(for: type, on: .plain).map { $0.peoplePerFacility != nil || $0.perArea != nil } ?? false
  }
}

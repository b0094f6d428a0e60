public import Geodesy
public import Wording

extension FieldMapping<SettlementField> {
  /// Where a record lies, for files whose rows are places and nothing else.
  ///
  /// - Throws: ``Wording/Problem`` `coordinate.missing` if it does not say, `row.point-abroad` if
  ///   that is no place in India, and what its form or the reading of its coordinates has against it.
  public func place(in record: Record) throws(Problem) -> Coordinate {
    if let problem = record.problems.first { throw problem }
    switch point(.latitude, .longitude, .coordinates, in: record) {
    case .place(let place, _): return place
    case .missing, .placeholder: throw Problem(.coordinateMissing)
    case .doubtful: throw Problem(.pointAbroad)
    case .unreadable(let problem): throw problem
    }
  }
}

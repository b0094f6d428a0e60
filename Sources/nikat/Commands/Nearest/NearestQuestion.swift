import Exchange
import Geodesy
import Registry

/// What is asked of each place: which facilities count, how many are wanted, how far they may be.
struct NearestQuestion {
  let filter: FacilityFilter
  let count: Int
  let limit: Distance

  /// The answers for one place, nearest first.
  func answers(at place: Coordinate, in snapshot: RegisterSnapshot) throws -> [NearestAnswer] {
    try snapshot.nearest(to: place, matching: filter, count: count, within: limit).map {
      NearestAnswer(facility: try snapshot.facility($0.id), line: $0.line)
    }
  }
}

import Geodesy
import Wording

/// Where each device was, and when, by the latest of its surveys in the file.
///
/// Files are mostly in the order in which surveys were sent. So a survey is compared with the last
/// few of its device, which is all that is remembered: some 100 bytes a device, and no more than
/// the most devices that a survey of a state has.
struct ConductLog {
  /// One survey.
  struct Visit {
    let device: String
    let start: Int
    let end: Int
    let place: Coordinate?
  }

  private struct Stop {
    let start: Int
    let end: Int
    let place: Coordinate
  }

  private static let stopsKept = 4
  private static let devicesKept = 20_000
  private var stops: [String: [Stop]] = [:]

  /// What is to be said of a survey by its own times.
  static func findings(start: Int, end: Int) -> [RowFinding] {
    if end < start { return [Check.surveyEndsFirst.finding(field: "endedAt")] }
    guard end - start < 60 else { return [] }
    return [Check.surveyTooShort.finding(nil, ["seconds": "\(end - start)"], field: "endedAt")]
  }

  /// What is to be said of a survey beside the others of its device, which it joins.
  mutating func findings(_ visit: Visit) -> [RowFinding] {
    guard let place = visit.place, visit.start <= visit.end else { return [] }
    if stops.count >= Self.devicesKept, stops[visit.device] == nil { stops = [:] }
    let known = stops[visit.device] ?? []
    var kept = known.suffix(Self.stopsKept - 1)
    kept.append(Stop(start: visit.start, end: visit.end, place: place))
    stops[visit.device] = Array(kept)
    for stop in known.reversed() {
      if let finding = Self.finding(visit, place, stop) { return [finding] }
    }
    return []
  }

  /// Whether one device can have made both surveys.
  private static func finding(_ visit: Visit, _ place: Coordinate, _ stop: Stop) -> RowFinding? {
    let meters = Geodesic.distance(from: place, to: stop.place).meters
    // A compound is one place, and so is what a phone's error spans.
    guard meters > 500 else { return nil }
    let gap = max(visit.start - stop.end, stop.start - visit.end)
    let seconds = max(gap, 0)
    let details = [
      "km": "\((meters / 100).rounded() / 10)", "minutes": "\((seconds + 30) / 60)",
    ]
    // 120 km/h in a straight line; no road of a district is so straight and so fast.
    if meters > Double(seconds + 60) * 120 / 3.6 {
      return Check.travelImpossible.finding(nil, details, field: "startedAt")
    }
    // 30 km/h from door to door, for surveys that follow each other within ten minutes.
    guard seconds < 600, meters > Double(seconds + 60) * 30 / 3.6 else { return nil }
    return Check.surveyTooSoon.finding(nil, details, field: "startedAt")
  }
}

/// In which order to visit places, so that the way is short.
///
/// Begins with the nearest place next, then shortens the way by turning round stretches of it
/// (2-opt, Croes 1958, https://doi.org/10.1287/opre.6.6.791) until no turn helps. The way is open:
/// it need not come back.
public enum VisitingOrder {
  /// Orders places.
  ///
  /// - Parameters:
  ///   - places: The places, as the crow flies from each other.
  ///   - start: Where the way begins; the most westerly place if nil.
  /// - Returns: The indices of the places in the order of the visits.
  /// - Complexity: O(n²) a round of turns; turns are looked for among neighbours in the order no
  ///   farther than ``reach`` apart.
  public static func order(_ places: [Coordinate], from start: Coordinate? = nil) -> [Int] {
    guard places.count > 1 else { return Array(places.indices) }
    let points = places.map { GeocentricPoint($0) }
    let origin = start.map { GeocentricPoint($0) }
    let west = places.indices.min { places[$0].longitude < places[$1].longitude } ?? 0
    var order = nearestNext(points, from: origin ?? points[west])
    var isShorter = true
    while isShorter {
      isShorter = false
      for first in order.indices {
        let before = first == 0 ? origin : points[order[first - 1]]
        let last = min(order.count - 1, first + reach)
        guard first < last else { continue }
        for end in (first + 1)...last {
          let after = end + 1 < order.count ? points[order[end + 1]] : nil
          let now = step(before, points[order[first]]) + step(points[order[end]], after)
          let turned = step(before, points[order[end]]) + step(points[order[first]], after)
          guard turned < now - leastGain else { continue }
          order[first...end].reverse()
          isShorter = true
        }
      }
    }
    return order
  }

  /// A stretch longer than this is not turned: a district's follow-up has some hundred visits.
  private static let reach = 300
  /// A metre: less is noise.
  private static let leastGain = 1.0

  private static func nearestNext(_ points: [GeocentricPoint], from start: GeocentricPoint) -> [Int]
  {
    var left = Array(points.indices)
    var order: [Int] = []
    var here = start
    while !left.isEmpty {
      let next =
        left.indices.min {
          here.squaredChord(to: points[left[$0]]) < here.squaredChord(to: points[left[$1]])
        } ?? 0
      let visited = left.remove(at: next)
      order.append(visited)
      here = points[visited]
    }
    return order
  }

  /// Metres between two points as straight lines, which order ways as geodesics do; nothing where
  /// the way has no such end.
  private static func step(_ one: GeocentricPoint?, _ other: GeocentricPoint?) -> Double {
    guard let one, let other else { return 0 }
    return one.squaredChord(to: other).squareRoot()
  }
}

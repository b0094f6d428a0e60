/// A polygon whose borders are sorted into bands of latitude of equal height.
struct BandedPolygon: Sendable {
  private let box: GeographicBox
  private let bandsPerDegree: Double
  /// Where each band's borders begin in `edges`.
  private let starts: [Int32]
  private let edges: [Edge]

  init(_ polygon: Polygon) {
    let box = polygon.box
    var all: [Edge] = []
    for ring in polygon.rings {
      for index in 1..<ring.count {
        if let edge = Edge(ring[index - 1], ring[index]) { all.append(edge) }
      }
    }
    // About eight borders a band.
    let count = max(1, all.count / 8)
    let perDegree = Double(count) / max(1e-9, box.north - box.south)
    var bands = [[Edge]](repeating: [], count: count)
    for edge in all {
      // A hole may stick out of its outline in bad data; the bands end where the outline does.
      let low = Self.band(edge.lowerY, in: box, perDegree, count)
      let high = Self.band(edge.upperY, in: box, perDegree, count)
      for band in low...high { bands[band].append(edge) }
    }
    var starts: [Int32] = [0]
    var edges: [Edge] = []
    for band in bands {
      edges += band
      starts.append(Int32(edges.count))
    }
    self.box = box
    bandsPerDegree = perDegree
    self.starts = starts
    self.edges = edges
  }

  /// Whether a place is inside, by the rule of ``Polygon/contains(_:)``.
  func contains(_ place: Coordinate) -> Bool {
    guard place.longitude >= box.west, place.longitude <= box.east,
      place.latitude >= box.south, place.latitude <= box.north
    else { return false }
    let band = Self.band(place.latitude, in: box, bandsPerDegree, starts.count - 1)
    var isInside = false
    for index in Int(starts[band])..<Int(starts[band + 1])
    where edges[index].isCrossed(eastwardsFrom: place) {
      isInside.toggle()
    }
    return isInside
  }

  private static func band(
    _ latitude: Double, in box: GeographicBox, _ perDegree: Double, _ count: Int
  ) -> Int {
    max(0, min(count - 1, Int((latitude - box.south) * perDegree)))
  }
}

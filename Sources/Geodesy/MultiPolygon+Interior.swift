extension MultiPolygon {
  /// A place inside, to stand for the whole where one point is asked for; nil for no parts.
  ///
  /// The line through the middle of the largest part's box is cut by its rings into stretches
  /// inside and outside; the middle of the widest stretch inside is the place. Unlike a centroid it
  /// is never outside of a crescent or inside of a hole.
  public var interiorPlace: Coordinate? {
    let largest = polygons.max { $0.extent < $1.extent }
    return largest?.interiorPlace ?? largest?.rings.first?.first
  }
}

extension Polygon {
  /// Degrees of longitude times degrees of latitude of the box: enough to tell the largest part.
  fileprivate var extent: Double {
    let box = box
    return (box.east - box.west) * (box.north - box.south)
  }

  fileprivate var interiorPlace: Coordinate? {
    let box = box
    let latitude = (box.south + box.north) / 2
    var crossings: [Double] = []
    for ring in rings {
      for (from, to) in zip(ring, ring.dropFirst())
      where (from.latitude <= latitude) != (to.latitude <= latitude) {
        let share = (latitude - from.latitude) / (to.latitude - from.latitude)
        crossings.append(from.longitude + share * (to.longitude - from.longitude))
      }
    }
    crossings.sort()
    let stretches = stride(from: 0, to: crossings.count - 1, by: 2)
      .map { (west: crossings[$0], east: crossings[$0 + 1]) }
    guard let widest = stretches.max(by: { $0.east - $0.west < $1.east - $1.west }) else {
      return nil
    }
    return Coordinate(
      trustedLongitude: (widest.west + widest.east) / 2, latitude: latitude)
  }
}

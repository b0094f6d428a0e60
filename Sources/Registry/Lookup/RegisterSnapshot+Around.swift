public import Geodesy

extension RegisterSnapshot {
  /// Whether a facility may stand within a distance of a place, whatever it is.
  ///
  /// Asks the R*Tree alone, whose boxes are a metre or two too wide: "no" is certain, and spares
  /// whoever fills a register most of ``nearest(to:matching:count:within:)``.
  public func mayHaveFacility(within radius: Distance, of place: Coordinate) throws -> Bool {
    let statement = try statements[.findFacilityInBox]
    for box in GeographicBox.around(place, radius: radius).parts {
      if hasPending(in: box, of: .facility) { return true }
      for edge in [box.east, box.west, box.north, box.south] { statement.bind(edge) }
      if try statement.firstInteger() != nil { return true }
    }
    return false
  }
}

internal import FoundationEssentials
internal import GRDB
public import Geodesy

/// Whether an outline can be reckoned with.
public enum BoundarySoundness: Hashable, Sendable {
  case sound
  /// It crosses itself or the like; a sound outline of the same land, and GEOS's reason.
  case repaired(MultiPolygon, reason: String)
  /// It encloses nothing.
  case beyondRepair(reason: String)
}

extension RegisterTransaction {
  /// Checks an outline with GEOS, through SpatiaLite, and mends it where that can be done.
  public func soundness(of boundary: MultiPolygon) throws -> BoundarySoundness {
    guard let blob = MultiPolygonBlob.blob(of: boundary) else {
      return .beyondRepair(reason: "no polygon")
    }
    // ST_IsValid would print a warning on standard error for each outline that is not.
    let reason =
      try String.fetchOne(database, sql: "SELECT ST_IsValidReason(?)", arguments: [blob])
      ?? "not valid"
    guard reason != "Valid Geometry" else { return .sound }
    // A buffer of nought rebuilds the outline; ST_Multi and CastToXY bring back the column's class.
    let mended = try Data.fetchOne(
      database, sql: "SELECT ST_Multi(CastToXY(ST_Buffer(?, 0)))", arguments: [blob])
    guard let repaired = MultiPolygonBlob.boundary(in: mended) else {
      return .beyondRepair(reason: reason)
    }
    return .repaired(repaired, reason: reason)
  }
}

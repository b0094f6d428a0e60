import CGEOS
import Fixtures
import Geodesy
import Testing
import Wording

@Suite struct PolygonTests {
  static let square = [Coordinate(0, 0), Coordinate(0, 4), Coordinate(4, 4), Coordinate(4, 0)]

  @Test func `an open ring is closed`() throws {
    let polygon = try Polygon(rings: [Self.square])
    #expect(polygon.rings[0].count == 5 && polygon.rings[0].first == polygon.rings[0].last)
    #expect(try Polygon(rings: [Self.square + [Self.square[0]]]) == polygon)
  }

  @Test(arguments: [0, 1, 2])
  func `a ring of fewer than three corners is refused`(corners: Int) {
    let ring = Array(Self.square.prefix(corners))
    let problem = #expect(throws: Problem.self) { try Polygon(rings: [Self.square, ring]) }
    #expect(problem?.kind == .ringTooShort && problem?.details["count"] == "\(corners)")
    #expect(throws: Problem.self) { try Polygon(rings: []) }
  }

  @Test func `a hole is outside`() throws {
    let hole = [Coordinate(1, 1), Coordinate(1, 2), Coordinate(2, 2), Coordinate(2, 1)]
    let polygon = try Polygon(rings: [Self.square, hole])
    #expect(polygon.contains(Coordinate(3, 3)) && polygon.contains(Coordinate(0.5, 1.5)))
    #expect(!polygon.contains(Coordinate(1.5, 1.5)) && !polygon.contains(Coordinate(5, 1)))
    #expect(polygon.box == GeographicBox(west: 0, south: 0, east: 4, north: 4))
  }

  @Test func `an area of two parts contains what either contains`() throws {
    let exclave = [Coordinate(9, 9), Coordinate(9, 10), Coordinate(10, 10)]
    let area = MultiPolygon([try Polygon(rings: [Self.square]), try Polygon(rings: [exclave])])
    #expect(area.contains(Coordinate(1, 1)) && area.contains(Coordinate(9.2, 9.5)))
    #expect(!area.contains(Coordinate(6, 6)))
    #expect(area.box == GeographicBox(west: 0, south: 0, east: 10, north: 10))
    #expect(MultiPolygon([]).box == nil && !MultiPolygon([]).contains(Coordinate(0, 0)))
  }

  @Test func `a place on a border belongs to exactly one of the neighbours`() throws {
    // A pavement of triangles whose corners are a little off the grid, and both ways round.
    var random = SeededGenerator(seed: 533)
    var corners: [[Coordinate]] = []
    for row in 0...12 {
      corners.append(
        (0...12).map { column in
          let isRim = row == 0 || row == 12 || column == 0 || column == 12
          let shift = isRim ? 0 : random.number(in: -0.4...0.4)
          return Coordinate(Double(row) + shift, Double(column) - shift / 3)
        })
    }
    var triangles: [Polygon] = []
    for row in 0..<12 {
      for column in 0..<12 {
        let (a, b) = (corners[row][column], corners[row][column + 1])
        let (c, d) = (corners[row + 1][column + 1], corners[row + 1][column])
        triangles.append(try Polygon(rings: [[a, b, c]]))
        triangles.append(try Polygon(rings: [random.next() % 2 == 0 ? [a, c, d] : [d, c, a]]))
      }
    }
    var places = corners[1..<12].flatMap { $0[1..<12] }
    for triangle in triangles {
      let (a, b) = (triangle.rings[0][0], triangle.rings[0][1])
      for share in [0.25, 0.5, 1 / 3.0] {
        let place = Coordinate(
          a.latitude + (b.latitude - a.latitude) * share,
          a.longitude + (b.longitude - a.longitude) * share)
        if place.latitude > 0 && place.latitude < 12 && place.longitude > 0 && place.longitude < 12
        {
          places.append(place)
        }
      }
    }
    for _ in 0..<2_000 {
      places.append(Coordinate(random.number(in: 0...11.9), random.number(in: 0...11.9)))
    }
    let index = AreaIndex(triangles.map { MultiPolygon([$0]) })
    for place in places {
      let owners = triangles.indices.filter { triangles[$0].contains(place) }
      #expect(owners.count == 1, "\(place) is in \(owners)")
      #expect(index.areas(containing: place) == owners)
    }
  }

  @Test func `stars with holes contain what GEOS says they contain`() throws {
    var random = SeededGenerator(seed: 1989)
    for _ in 0..<40 {
      let center = (random.number(in: -60...60), random.number(in: -150...150))
      let outline = star(around: center, radii: 2...9, corners: 60, &random)
      let hole = star(around: center, radii: 0.5...1.9, corners: 20, &random)
      let polygon = try Polygon(rings: [outline, hole])
      let geos = try #require(GEOSPolygon(polygon))
      for _ in 0..<500 {
        let place = Coordinate(
          center.0 + random.number(in: -10...10), center.1 + random.number(in: -10...10))
        #expect(polygon.contains(place) == geos.contains(place), "\(place)")
      }
    }
  }

  private func star(
    around center: (Double, Double), radii: ClosedRange<Double>, corners: Int,
    _ random: inout SeededGenerator
  ) -> [Coordinate] {
    (0..<corners).map { corner in
      let (y, x) = unit(Double(corner) / Double(corners))
      let radius = random.number(in: radii)
      return Coordinate(center.0 + y * radius, center.1 + x * radius)
    }
  }

  /// A point of the unit circle after a share of the full turn, on the square around it.
  private func unit(_ turn: Double) -> (Double, Double) {
    let side = turn * 4
    let along = side - side.rounded(.down)
    switch Int(side) {
    case 0: return (along, 1 - along)
    case 1: return (1 - along, -along)
    case 2: return (-along, along - 1)
    default: return (along - 1, along)
    }
  }
}

/// A polygon in GEOS, the oracle.
@safe private final class GEOSPolygon {
  private let context: GEOSContextHandle_t
  private let geometry: OpaquePointer

  init?(_ polygon: Polygon) {
    let rings = polygon.rings.map { ring in
      "(" + ring.map { "\($0.longitude) \($0.latitude)" }.joined(separator: ",") + ")"
    }
    guard let context = unsafe GEOS_init_r() else { return nil }
    let reader = unsafe GEOSWKTReader_create_r(context)
    defer { unsafe GEOSWKTReader_destroy_r(context, reader) }
    let text = "POLYGON(\(rings.joined(separator: ",")))"
    guard let geometry = unsafe GEOSWKTReader_read_r(context, reader, text) else { return nil }
    unsafe self.context = context
    unsafe self.geometry = geometry
  }

  deinit {
    unsafe GEOSGeom_destroy_r(context, geometry)
    unsafe GEOS_finish_r(context)
  }

  func contains(_ place: Coordinate) -> Bool {
    let point = unsafe GEOSGeom_createPointFromXY_r(context, place.longitude, place.latitude)
    defer { unsafe GEOSGeom_destroy_r(context, point) }
    return unsafe GEOSContains_r(context, geometry, point) == 1
  }
}

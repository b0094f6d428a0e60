import Geodata
import Geodesy
import Glibc
import Wording

/// A small map of the rows of an import: the districts that ship with nikat, and a symbol a row.
///
/// Plain degrees, east-west shrunk by the cosine of the middle latitude. Marks differ in form as well
/// as in colour.
struct SurveyMap {
  private static let width = 760.0
  private static let margin = 14.0

  private let dots: [SurveyPage.Dot]
  private let language: Language
  private let west: Double
  private let north: Double
  /// What centres a drawing that is taller than wide.
  private let left: Double
  private let scaleX: Double
  private let scaleY: Double
  private let height: Double

  init(dots: [SurveyPage.Dot], language: Language) {
    self.dots = dots
    self.language = language
    // Strays, as those whose degrees were exchanged, must not shrink the map to a dot.
    let box = Self.box(of: dots)
    let middle = (box.south + box.north) / 2
    let shrink = max(0.1, cos(middle * .pi / 180))
    west = box.west
    north = box.north
    let scale = (Self.width - 2 * Self.margin) / ((box.east - box.west) * shrink)
    let tall = (box.north - box.south) * scale
    let fit = min(1, 620 / tall)
    left = Self.margin + (Self.width - 2 * Self.margin) * (1 - fit) / 2
    scaleX = scale * shrink * fit
    scaleY = scale * fit
    height = tall * fit + 2 * Self.margin
  }

  /// The map as an SVG element.
  var svg: String {
    var svg = "<svg viewBox=\"0 0 \(Int(Self.width)) \(Int(height))\" role=\"img\" "
    svg += "xmlns=\"http://www.w3.org/2000/svg\"><g fill=\"#fff\" stroke=\"#b7c3cd\">"
    var names = "<g font-size=\"11\" fill=\"#8593a0\" text-anchor=\"middle\">"
    for (district, boundary) in District.boundaries {
      guard let path = path(of: boundary) else { continue }
      svg += "<path d=\"\(path)\"/>"
      if let place = boundary.interiorPlace, isInside(place) {
        let point = screen(place)
        names += "<text x=\"\(Self.short(point.x))\" y=\"\(Self.short(point.y))\">"
        names += "\(district.name[language])</text>"
      }
    }
    svg += "</g>\(names)</g>"
    for mark in SurveyPage.Mark.allCases {
      for dot in dots where dot.mark == mark && isInside(dot.coordinate) {
        let point = screen(dot.coordinate)
        svg += Self.symbol(mark, x: point.x, y: point.y)
      }
    }
    return svg + "</svg>"
  }

  /// The symbol of a mark at a place of the drawing.
  static func symbol(_ mark: SurveyPage.Mark, x: Double, y: Double) -> String {
    func at(_ dx: Double, _ dy: Double) -> String { "\(short(x + dx)) \(short(y + dy))" }
    switch mark {
    case .fine:
      return
        "<circle cx=\"\(short(x))\" cy=\"\(short(y))\" r=\"2.6\" fill=\"#2b7a4b\" fill-opacity=\".75\"/>"
    case .corrected:
      return
        "<path d=\"M\(at(0, -4.5))L\(at(4.5, 0))L\(at(0, 4.5))L\(at(-4.5, 0))Z\" fill=\"#1f5fbf\"/>"
    case .held:
      return "<path d=\"M\(at(0, -4.5))L\(at(4.5, 3.5))L\(at(-4.5, 3.5))Z\" fill=\"#d98200\"/>"
    case .rejected:
      return
        "<path d=\"M\(at(-4, -4))L\(at(4, 4))M\(at(-4, 4))L\(at(4, -4))\" stroke=\"#a3222a\" stroke-width=\"2\"/>"
    }
  }

  /// The box that holds all but the outermost hundredth on each side, a little widened.
  private static func box(of dots: [SurveyPage.Dot]) -> (
    west: Double, south: Double, east: Double, north: Double
  ) {
    let longitudes = dots.map(\.coordinate.longitude).sorted()
    let latitudes = dots.map(\.coordinate.latitude).sorted()
    let cut = dots.count / 100
    func range(_ values: [Double]) -> (Double, Double) {
      let low = values[cut]
      let high = values[values.count - 1 - cut]
      // Around a single place, about a district.
      let room = max(0.15, (high - low) * 0.06)
      return (low - room, high + room)
    }
    let (west, east) = range(longitudes)
    let (south, north) = range(latitudes)
    return (west, south, east, north)
  }

  /// The rings that are seen, points nearer than a pixel left out; nil if none is.
  private func path(of boundary: MultiPolygon) -> String? {
    var path = ""
    for ring in boundary.polygons.flatMap(\.rings) {
      let points = ring.map(screen)
      guard isSeen(points), var last = points.first else { continue }
      path += "M\(Self.short(last.x)) \(Self.short(last.y))"
      for point in points.dropFirst() where abs(point.x - last.x) + abs(point.y - last.y) > 1 {
        path += "L\(Self.short(point.x)) \(Self.short(point.y))"
        last = point
      }
      path += "Z"
    }
    return path.isEmpty ? nil : path
  }

  /// Whether a ring's box and the drawing overlap: a small drawing may lie between two corners.
  private func isSeen(_ points: [(x: Double, y: Double)]) -> Bool {
    let (x, y) = (points.map(\.x), points.map(\.y))
    guard let west = x.min(), let east = x.max(), let top = y.min(), let bottom = y.max() else {
      return false
    }
    return east > 0 && west < Self.width && bottom > 0 && top < height
  }

  private func screen(_ place: Coordinate) -> (x: Double, y: Double) {
    (
      left + (place.longitude - west) * scaleX,
      Self.margin + (north - place.latitude) * scaleY
    )
  }

  private func isInside(_ place: Coordinate) -> Bool {
    let point = screen(place)
    return point.x >= 0 && point.x <= Self.width && point.y >= 0 && point.y <= height
  }

  /// One decimal is a tenth of a pixel.
  private static func short(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}

import Geodesy
import Measuring

/// The facilities and places of a folder, and what is asked of them.
struct NearestWork {
  typealias Answers = (points: [Int32], meters: [Double])

  private let facilities: [Coordinate]
  private let types: [UInt8]
  private let places: [Coordinate]
  private let sorted: [Coordinate]
  private let index: NearestIndex

  init(folder: String) {
    func places(_ name: String) -> [Coordinate] {
      let degrees = FlatFile.read(folder + "/" + name, of: Double.self)
      return (0..<degrees.count / 2).map {
        Coordinate(trustedLongitude: degrees[2 * $0], latitude: degrees[2 * $0 + 1])
      }
    }
    facilities = places("facilities.f64")
    types = FlatFile.read(folder + "/types.u8", of: UInt8.self)
    self.places = places("places.f64")
    sorted = places("sorted.f64")
    index = NearestIndex(facilities, classes: types)
  }

  func answers(to name: String, threads: Int) -> Answers {
    switch name {
    case "random": return index.nearestOne(to: places, threads: threads)
    case "sorted": return index.nearestOne(to: sorted, threads: threads)
    case "filtered": return index.nearestOne(to: places, classes: [3, 4, 5], threads: threads)
    case "five": return index.nearest(to: places, count: 5, threads: threads)
    case "grid": return index.nearestOne(to: grid, threads: threads)
    case "build":
      let built = NearestIndex(facilities, classes: types)
      return ([Int32(built.count)], [])
    default: return ([], [])
    }
  }

  /// 4,000 by 2,500 cells, or 500 by 500 of the small work.
  private var grid: PlaceGrid {
    let (rows, columns) = places.count > 100_000 ? (4000, 2500) : (500, 500)
    guard
      let grid = try? PlaceGrid(
        west: 68, north: 37, cellWidth: 29 / Double(columns), cellHeight: 29 / Double(rows),
        columns: columns, rows: rows)
    else { preconditionFailure("a grid over India") }
    return grid
  }
}

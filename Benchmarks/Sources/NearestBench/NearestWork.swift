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
    case "random": return index.nearestOne(to: places)
    case "sorted": return index.nearestOne(to: sorted)
    case "filtered": return index.nearestOne(to: places, classes: [3, 4, 5])
    case "five": return five
    case "grid": return index.nearestOne(to: grid)
    case "build":
      let built = NearestIndex(facilities, classes: types)
      return ([Int32(built.count)], [])
    default: return ([], [])
    }
  }

  private var five: Answers {
    var answers: Answers = ([], [])
    for place in places {
      for neighbor in index.nearest(to: place, count: 5) {
        answers.points.append(Int32(neighbor.index))
        answers.meters.append(neighbor.distance.meters)
      }
    }
    return answers
  }

  /// The middles of 4,000 by 2,500 cells, or of 500 by 500 of the small work.
  private var grid: [Coordinate] {
    let (rows, columns) = places.count > 100_000 ? (4000, 2500) : (500, 500)
    return (0..<rows * columns).map { cell in
      Coordinate(
        trustedLongitude: 68 + (Double(cell % columns) + 0.5) * 29 / Double(columns),
        latitude: 37 - (Double(cell / columns) + 0.5) * 29 / Double(rows))
    }
  }
}

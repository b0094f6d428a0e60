import Measuring
import Travel

/// The network of a folder, laid out once, and its facilities.
struct RoadWork {
  private let graph: RoadGraph
  private let starts: [RoadGraph.Start]

  init(folder: String) {
    let ends = FlatFile.read(folder + "/roads/ends.i32", of: Int32.self)
    let minutes = FlatFile.read(folder + "/roads/minutes.f64", of: Double.self)
    let places = FlatFile.read(folder + "/roads/places.f64", of: Double.self)
    graph = RoadGraph(
      crossings: (0..<places.count / 2).map { SIMD2(places[2 * $0], places[2 * $0 + 1]) },
      ways: minutes.indices.map {
        RoadGraph.Way(Int(ends[2 * $0]), Int(ends[2 * $0 + 1]), seconds: minutes[$0] * 60)
      })
    starts = FlatFile.read(folder + "/roads/sources.i32", of: Int32.self).enumerated().map {
      RoadGraph.Start(Int($1), for: Int32($0))
    }
  }

  /// Seconds of all crossings.
  var answers: [Double] { graph.times(from: starts).seconds }
}

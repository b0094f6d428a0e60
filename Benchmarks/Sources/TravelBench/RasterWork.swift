import Measuring
import Travel
import Wording

/// The land of a folder, and what is asked of it.
struct RasterWork {
  private let classes: Raster
  private let friction: Raster
  private let height: Raster
  private let seeds: [Int]
  /// Kilometres an hour of the classes 1…5; the same as in travel_work.py.
  private static let speeds = ["1.5", "2.5", "4", "30", "60"]

  init(folder: String) throws(Problem) {
    let classes = FlatFile.read(folder + "/raster/classes.u8", of: UInt8.self)
    let side = Int(Double(classes.count).squareRoot())
    let frame = RasterFrame(
      columns: side, rows: side, west: 0, north: 0, cellWidth: 100, cellHeight: 100, axes: .meters)
    self.classes = Raster(classes.map(Float.init), in: frame)
    let paces = Self.speeds.map { 60 / (1000 * (Double($0) ?? 0)) }
    friction = Raster(classes.map { Float(paces[Int($0) - 1]) }, in: frame)
    height = Raster(FlatFile.read(folder + "/raster/height.f32", of: Float.self), in: frame)
    seeds = FlatFile.read(folder + "/raster/seeds.i32", of: Int32.self).map(Int.init)
  }

  /// Minutes of all cells, from the numbers of the raster on.
  func answers(to name: String, cores: Int) throws(Problem) -> TravelTimes {
    let question = TravelQuestion(
      moves: name == "knights" ? .sixteen : .eight, direction: .fromFacility, cores: cores)
    guard name == "slope" else {
      return try TravelSurface(friction: friction).times(from: seeds, question)
    }
    var entries: [TravelScenario.Entry] = []
    for (place, speed) in Self.speeds.enumerated() {
      entries.append(
        try .init(landClass: "\(place + 1)", label: "", speed: speed, mode: "WALKING"))
    }
    return try TravelSurface(
      landCover: classes, scenario: TravelScenario(entries), elevation: height
    ).times(from: seeds, question)
  }
}

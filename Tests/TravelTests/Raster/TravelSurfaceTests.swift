import Fixtures
import Geodesy
import Testing
import Wording

@testable import Travel

/// The shortest times of a raster by sweeps over all its cells until nothing changes (Bellman and
/// Ford), written from the rules and not from the solver.
private struct Sweeps {
  let frame: RasterFrame
  let paces: [(mode: ScenarioMode, speed: Double)?]
  let heights: [Double]?
  let moves: TravelQuestion.Moves
  let direction: TravelQuestion.Direction

  private func length(_ row: Int, _ rows: Int, _ columns: Int) -> Double {
    guard frame.axes == .degrees else {
      let (x, y) = (Double(columns) * frame.cellWidth, Double(rows) * frame.cellHeight)
      return (x * x + y * y).squareRoot()
    }
    func width(_ row: Int) -> Double {
      DegreeLength(at: frame.north - (Double(row) + 0.5) * frame.cellHeight).ofLongitude
        * frame.cellWidth
    }
    let latitude = frame.north - (Double(row) + 0.5) * frame.cellHeight
    let y = DegreeLength(at: latitude).ofLatitude * frame.cellHeight * Double(rows)
    let next = row + rows.signum()
    let x =
      abs(rows) == 2
      ? width(row + rows / 2) * Double(columns)
      : (width(row) + width(next)) / 2 * Double(columns)
    return (x * x + y * y).squareRoot()
  }

  private func cost(_ row: Int, _ column: Int, _ rows: Int, _ columns: Int) -> Double {
    var touched = [(row, column), (row + rows, column + columns)]
    if abs(rows) == 2 {
      touched += [(row + rows / 2, column), (row + rows / 2, column + columns)]
    } else if abs(columns) == 2 {
      touched += [(row, column + columns / 2), (row + rows, column + columns / 2)]
    }
    let length = length(row, rows, columns)
    func height(_ row: Int, _ column: Int) -> Double {
      heights?[row * frame.columns + column] ?? 0
    }
    var slope = (height(row + rows, column + columns) - height(row, column)) / length
    if direction == .towardsFacility { slope = -slope }
    var seconds = 0.0
    for (row, column) in touched {
      guard let pace = paces[row * frame.columns + column] else { return .infinity }
      let speed =
        heights == nil ? pace.speed : pace.mode.speed(flat: pace.speed, slope: slope)
      seconds += length / Double(touched.count) / (speed / 3.6)
    }
    return seconds
  }

  func times(from seeds: [Int]) -> [Double] {
    var times = [Double](repeating: .infinity, count: frame.cellCount)
    for seed in seeds where paces[seed] != nil { times[seed] = 0 }
    let reach = moves == .sixteen ? 2 : 1
    var isChanged = true
    while isChanged {
      isChanged = false
      for cell in times.indices where times[cell] < .infinity {
        let (row, column) = (cell / frame.columns, cell % frame.columns)
        for rows in -reach...reach {
          for columns in -reach...reach where (rows, columns) != (0, 0) {
            let kind = [abs(rows), abs(columns)].sorted()
            guard kind == [0, 1] || kind == [1, 1] || kind == [1, 2],
              (0..<frame.rows).contains(row + rows),
              (0..<frame.columns).contains(column + columns)
            else { continue }
            let next = (row + rows) * frame.columns + column + columns
            let time = times[cell] + cost(row, column, rows, columns)
            if time < times[next] * (1 - 1e-15) {
              times[next] = time
              isChanged = true
            }
          }
        }
      }
    }
    return times
  }
}

@Suite struct TravelSurfaceTests {
  /// Land of four classes and barriers, hills, and some places on it.
  private static func country(
    _ frame: RasterFrame, seed: UInt64
  ) throws -> (
    classes: Raster, heights: Raster, scenario: TravelScenario, speeds: [(ScenarioMode, Double)?],
    seeds: [Int]
  ) {
    var random = SeededGenerator(seed: seed)
    let modes: [(ScenarioMode, Double)] = [
      (.walking, 4), (.walking, 1.5), (.bicycling, 12), (.motorized, 60),
    ]
    let classes = (0..<frame.cellCount).map { _ -> Float in
      let kind = random.next() % 10
      return kind == 0 ? .nan : kind == 1 ? 77 : Float(kind % 4 + 1)
    }
    let heights = (0..<frame.cellCount).map { _ in Float(random.number(in: 0...40)) }
    let scenario = try TravelScenario(
      modes.enumerated().map { place, mode in
        try .init(
          landClass: "\(place + 1)", label: "", speed: "\(mode.1)", mode: mode.0.rawValue)
      })
    let speeds = classes.map { landClass in
      modes.indices.contains(Int(landClass.isNaN ? -1 : landClass) - 1)
        ? modes[Int(landClass) - 1] : nil
    }
    let seeds = (0..<3).map { _ in Int(random.next() % UInt64(frame.cellCount)) }
    return (
      Raster(classes, in: frame), Raster(heights, in: frame), scenario,
      speeds.map { $0 }, seeds
    )
  }

  /// On maps and in degrees, small so that the sweeps are short.
  private static let frames = [
    RasterFrame(
      columns: 15, rows: 13, west: 0, north: 0, cellWidth: 90, cellHeight: 90, axes: .meters),
    RasterFrame(
      columns: 25, rows: 9, west: 0, north: 0, cellWidth: 50, cellHeight: 70, axes: .meters),
    RasterFrame(
      columns: 6, rows: 20, west: 77, north: 35, cellWidth: 0.01, cellHeight: 0.008,
      axes: .degrees),
  ]

  @Test(
    arguments: frames, [TravelQuestion.Moves.eight, .sixteen])
  func `times are those of sweeps over all cells`(
    frame: RasterFrame, moves: TravelQuestion.Moves
  ) throws {
    let country = try Self.country(frame, seed: UInt64(frame.columns * moves.rawValue))
    for direction in TravelQuestion.Direction.allCases {
      for slopes in [false, true] {
        let surface = try TravelSurface(
          landCover: country.classes, scenario: country.scenario,
          elevation: slopes ? country.heights : nil)
        let expected = Sweeps(
          frame: frame, paces: country.speeds,
          heights: slopes ? country.heights.values.map(Double.init) : nil,
          moves: moves, direction: direction
        ).times(from: country.seeds)
        for (cores, side) in [(1, 240), (1, 7), (2, 4)] {
          let times = surface.times(
            from: country.seeds,
            TravelQuestion(moves: moves, direction: direction, cores: cores), tileSide: side)
          let differing = zip(times.seconds, expected).filter { time, other in
            !(time == other || abs(time - other) <= 1e-6 * other)
          }
          #expect(differing.count == 0, "\(direction), slopes \(slopes), tiles of \(side)")
        }
      }
    }
  }

  @Test func `each cell knows the place it is nearest to`() throws {
    let frame = Self.frames[1]
    let country = try Self.country(frame, seed: 5)
    let surface = try TravelSurface(landCover: country.classes, scenario: country.scenario)
    let all = surface.times(from: country.seeds)
    let alone = country.seeds.map { surface.times(from: [$0]).seconds }
    for cell in 0..<frame.cellCount where all.seconds[cell] < .infinity {
      let own = alone[Int(all.nearest[cell])][cell]
      #expect(abs(own - all.seconds[cell]) <= 1e-9 * own)
      #expect(alone.allSatisfy { $0[cell] >= all.seconds[cell] * (1 - 1e-9) })
    }
    #expect(zip(all.seconds, all.nearest).allSatisfy { ($0 == .infinity) == ($1 == -1) })
  }

  @Test func `nobody is followed beyond the limit`() throws {
    let frame = Self.frames[0]
    let surface = try TravelSurface(
      friction: Raster([Float](repeating: 0.02, count: frame.cellCount), in: frame))
    // 90 m at 0.02 minutes a metre are 1.8 minutes a cell.
    let times = surface.times(from: [0], TravelQuestion(limit: .minutes(5.4)))
    #expect(times.minutesRoundedUp(0) == 0)
    #expect(times.minutesRoundedUp(3) == 6)
    #expect(times.minutesRoundedUp(4) == nil)
    #expect(times.seconds.filter { $0 < .infinity }.count == 4 + 3 + 2 + 1 + 1)
  }

  @Test func `a place on a barrier is not reached, and land without an open cell is refused`()
    throws
  {
    let frame = Self.frames[0]
    var friction = [Float](repeating: 0.02, count: frame.cellCount)
    friction[8] = .nan
    friction[9] = 0
    friction[10] = -1
    let surface = try TravelSurface(friction: Raster(friction, in: frame))
    #expect((7...11).map(surface.isOpen) == [true, false, false, false, true])
    #expect(surface.times(from: [9]).seconds.allSatisfy { $0 == .infinity })
    #expect(throws: Problem.self) {
      try TravelSurface(
        friction: Raster([Float](repeating: .nan, count: frame.cellCount), in: frame))
    }
  }

  @Test func `rasters that do not lie cell upon cell are refused`() throws {
    let country = try Self.country(Self.frames[0], seed: 1)
    let other = try Self.country(Self.frames[1], seed: 1)
    let problem = #expect(throws: Problem.self) {
      try TravelSurface(
        landCover: country.classes, scenario: country.scenario, elevation: other.heights)
    }
    #expect(problem?.kind == .rasterFramesDiffer)
  }
}

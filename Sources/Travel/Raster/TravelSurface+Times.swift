/// What is asked of a travel surface.
public struct TravelQuestion: Hashable, Sendable {
  /// To which neighbours a step leads.
  public enum Moves: Int, CaseIterable, Sendable {
    /// To the eight around a cell.
    case eight = 8
    /// Also by a knight's move: sixteen, with ways that turn less at angles of no eighth.
    case sixteen = 16
  }

  /// Which way people go; it matters where the slope does.
  public enum Direction: String, CaseIterable, Sendable {
    case fromFacility = "from"
    case towardsFacility = "towards"
  }

  /// To which neighbours a step leads.
  public var moves: Moves
  /// Which way people go.
  public var direction: Direction
  /// The time beyond which nobody is followed.
  public var limit: Seconds
  /// How many cores may work on it.
  public var cores: Int

  /// Asks for the ways towards the facilities by eight moves, however long, on one core.
  public init(
    moves: Moves = .eight, direction: Direction = .towardsFacility,
    limit: Seconds = Seconds(.infinity), cores: Int = 1
  ) {
    self.moves = moves
    self.direction = direction
    self.limit = limit
    self.cores = cores
  }
}

extension TravelSurface {
  /// The shortest times between all cells and the nearest of some places.
  ///
  /// - Parameters:
  ///   - places: The cells of the places; two may stand in one. A place on a barrier is not reached.
  ///   - question: How, and how far.
  /// - Returns: The times, and which place each cell is nearest to: of places that are equally
  ///   near, any.
  /// - Complexity: Linear in the cells in practice; 16 bytes a cell, 24 where the slope counts,
  ///   beside the question and the answer.
  public func times(
    from places: [Int], _ question: TravelQuestion = TravelQuestion()
  ) -> TravelTimes {
    times(from: places, question, tileSide: 240)
  }

  /// The same with tiles of a size.
  func times(from places: [Int], _ question: TravelQuestion, tileSide: Int) -> TravelTimes {
    switch land {
    case .level(let half):
      return Self.times(
        LevelModel(leastPace: leastPace), frame, from: places, question, tileSide
      ) { half[$0] }
    case .sloping(let ground, let paces):
      let model = SlopeModel(
        paces: paces, leastPace: leastPace,
        sign: question.direction == .fromFacility ? 1 : -1)
      return Self.times(model, frame, from: places, question, tileSide) { ground[$0] }
    }
  }

  private static func times<Model: StepModel>(
    _ model: Model, _ frame: RasterFrame, from places: [Int], _ question: TravelQuestion,
    _ tileSide: Int, ground: (Int) -> Model.Ground
  ) -> TravelTimes {
    let setting = RasterTile<Model>.Setting(
      model: model, steps: frame.steps, hasKnights: question.moves == .sixteen,
      limit: question.limit.value * (1 + 1e-7), tileSide: tileSide)
    let mosaic = RasterMosaic(setting, frame, cores: question.cores, from: places, ground: ground)
    mosaic.spread()
    return mosaic.times
  }
}

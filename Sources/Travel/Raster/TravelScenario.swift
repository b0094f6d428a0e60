public import Wording

/// How people cross each class of land: AccessMod's scenario table.
public struct TravelScenario: Sendable {
  /// One class.
  public struct Entry: Hashable, Sendable {
    /// The number of the class in the raster.
    public let landClass: Int
    /// What it is, for a person.
    public let label: String
    /// How people move there.
    public let mode: ScenarioMode
    /// Kilometres an hour on flat land; 0 for a barrier.
    public let speed: Double

    /// Reads a row of the table.
    ///
    /// - Parameters:
    ///   - landClass: The class as the table writes it: `1001` or `1001.0`.
    ///   - label: What it is.
    ///   - speed: Kilometres an hour.
    ///   - mode: The mode, upper or lower case.
    /// - Throws: ``Wording/Problem`` `scenario.class-malformed`, `scenario.speed-malformed` or
    ///   `scenario.mode-unknown`.
    public init(landClass: String, label: String, speed: String, mode: String) throws(Problem) {
      guard let number = Double(landClass).flatMap({ Int(exactly: $0) }), abs(number) < 1 << 24
      else { throw Problem(.scenarioClassMalformed, ["value": landClass]) }
      guard let speed = Double(speed), (0...1000).contains(speed) else {
        throw Problem(.scenarioSpeedMalformed, ["value": speed])
      }
      guard let mode = ScenarioMode(rawValue: mode.uppercased()) else {
        throw Problem(
          .scenarioModeUnknown,
          [
            "value": mode,
            "known": ScenarioMode.allCases.map(\.rawValue).joined(separator: ", "),
          ])
      }
      self.landClass = number
      self.label = label
      self.speed = speed
      self.mode = mode
    }
  }

  /// The classes by their numbers.
  public let entries: [Entry]

  /// Takes the rows of a table.
  ///
  /// - Throws: ``Wording/Problem`` `scenario.class-twice`.
  public init(_ entries: [Entry]) throws(Problem) {
    self.entries = entries.sorted { $0.landClass < $1.landClass }
    for (one, next) in zip(self.entries, self.entries.dropFirst())
    where one.landClass == next.landClass {
      throw Problem(.scenarioClassTwice, ["value": "\(one.landClass)"])
    }
  }

  /// Classes of a raster that the table does not name, which are barriers.
  public func unnamedClasses(in landCover: Raster) -> [Int] {
    let known = Set(entries.map { Float($0.landClass) })
    var unnamed: Set<Float> = []
    for value in landCover.values where !value.isNaN && !known.contains(value) {
      unnamed.insert(value)
      if unnamed.count == 1000 { break }
    }
    return unnamed.compactMap { Int(exactly: $0) }.sorted()
  }
}

extension TravelScenario {
  /// The classes by their place in a table of paces, the barrier first.
  struct Paces {
    fileprivate(set) var paces = [SlopeModel.Pace(motorized: .infinity, least: .infinity)]
    fileprivate var places: [Float: Int32] = [:]
    /// Those of small classes, found without a dictionary.
    fileprivate var few = [Int32](repeating: 0, count: 4096)

    /// The place of a class in the table; 0 for one that is not in it, and for NaN.
    func place(of landClass: Float) -> Int32 {
      guard landClass >= 0, landClass < Float(few.count) else { return places[landClass] ?? 0 }
      let small = Int(landClass)
      return Float(small) == landClass ? few[small] : 0
    }
  }

  var paces: Paces {
    var table = Paces()
    for entry in entries where entry.speed > 0 {
      let place = Int32(table.paces.count)
      table.places[Float(entry.landClass)] = place
      if entry.landClass >= 0, entry.landClass < table.few.count {
        table.few[entry.landClass] = place
      }
      // Half of 3.6 seconds for a metre at one kilometre an hour.
      let half = 1.8 / entry.speed
      var pace = SlopeModel.Pace()
      switch entry.mode {
      case .walking:
        pace.walking = half
        pace.least = half * ScenarioMode.leastWalkingDelay * (1 - 1e-12)
      case .bicycling:
        pace.bicycle = entry.speed
        pace.least = half / 2
      case .motorized:
        pace.motorized = half
        pace.least = half
      }
      table.paces.append(pace)
    }
    return table
  }
}

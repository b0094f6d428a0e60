/// What some work took: the median of several runs, so that one slow moment of the machine is no
/// figure.
public struct Measured: Sendable {
  /// The median of the runs, in seconds.
  public let seconds: Double
  /// How many runs there were.
  public let runs: Int

  /// Does the work some times, after one time that does not count.
  public init(runs: Int = 5, _ work: () throws -> Void) rethrows {
    try work()
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<runs {
      let took = try clock.measure(work)
      times.append(took / .seconds(1))
    }
    seconds = times.sorted()[runs / 2]
    self.runs = runs
  }

  /// Prints one line of JSON, which the scripts read.
  public func report(_ work: String) {
    print(#"{"work": "\#(work)", "side": "nikat", "seconds": \#(seconds), "runs": \#(runs)}"#)
  }
}

import Synchronization

/// How far several jobs beside each other are together.
final class JointProgress: Sendable {
  private let shares: Mutex<[Double]>
  private let goesOn: @Sendable (Double) -> Bool

  /// Begins with nothing done.
  ///
  /// - Parameters:
  ///   - parts: The number of jobs.
  ///   - goesOn: Is told the share of all that is done, and says whether to go on.
  init(parts: Int, while goesOn: @escaping @Sendable (Double) -> Bool) {
    shares = Mutex(Array(repeating: 0, count: parts))
    self.goesOn = goesOn
  }

  /// Notes how far a job is, and says whether to go on.
  func reach(_ share: Double, in part: Int) -> Bool {
    let all = shares.withLock { shares in
      shares[part] = share
      return shares.reduce(0, +) / Double(shares.count)
    }
    return goesOn(all)
  }
}

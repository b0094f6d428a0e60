/// A program that does what it is asked, line by line, and says what each took.
///
/// The scripts start several of them and ask in turn (`turns.py`): a line is a case and a number of
/// threads, and the answer one line of JSON.
public enum Side {
  /// Reads lines until there are no more.
  ///
  /// - Parameter work: Does a case on some threads.
  public static func serve(_ work: (_ name: String, _ threads: Int) throws -> Void) rethrows {
    let clock = ContinuousClock()
    while let line = readLine() {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let threads = Int(parts[1]) else {
        print(#"{"error": "a line is CASE THREADS"}"#)
        continue
      }
      let took = try clock.measure { try work(String(parts[0]), threads) }
      print(#"{"seconds": \#(took / .seconds(1))}"#)
      flush()
    }
  }
}

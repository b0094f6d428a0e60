import FoundationEssentials

/// The variables of the process, read once: each reading makes a dictionary anew.
enum Environment {
  static let variables = ProcessInfo.processInfo.environment
}

internal import ArgumentParser

/// What a batch of places is, and with it the answer.
enum BatchForm: String, CaseIterable, ExpressibleByArgument {
  case table
  /// Bare numbers, for programs with places by the million.
  case raw
}

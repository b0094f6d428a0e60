import ArgumentParser
import Glibc
import Wording

/// The last words of a process that did not succeed, or that was asked for help.
enum Report {
  /// Prints the error as one message and ends the process: 1 if the data or the answer says no, 2 if
  /// the command was misused, 0 if help or the version was asked for.
  static func end(with error: any Error, in language: Language) -> Never {
    switch error {
    case let problem as Problem:
      say(problem, in: language)
      exit(problem.kind.exitCode)
    case let code as ExitCode:
      exit(code.rawValue)
    default:
      let message = Nikat.fullMessage(for: error)
      switch Nikat.exitCode(for: error) {
      case .success:
        print(message)
        exit(0)
      case .validationFailure:
        Standard.error.write(message + "\n")
        exit(2)
      default:
        Standard.error.write("nikat: \(message)\n")
        exit(1)
      }
    }
  }

  /// Prints a problem on standard error, for commands that go on after it.
  static func say(_ problem: Problem, in language: Language) {
    Standard.error.write("nikat: \(problem.message(in: language))\n")
  }
}

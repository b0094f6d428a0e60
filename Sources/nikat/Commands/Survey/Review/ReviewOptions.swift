internal import ArgumentParser
import Registry
import Survey
import Wording

/// What all decisions have in common: they are signed, and say why.
struct ReviewOptions: ParsableArguments {
  @OptionGroup var signature: SignatureOptions

  @Option(help: ArgumentHelp("Why, in your own words.", valueName: "text"))
  var reason: String?

  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  /// Decides in one transaction: all of it or nothing.
  ///
  /// - Throws: `facility.patient-identifier`, and what the decisions throw.
  func decide<Answer>(_ body: (RegisterTransaction, Signature) throws -> Answer) throws -> Answer {
    if let reason { try PatientIdentifier.refuse(reason, in: "--reason") }
    if let who = signature.who { try PatientIdentifier.refuse(who, in: "--who") }
    let register = try Register(opening: register.path, for: .writing)
    let signature = signature.signature
    return try register.write { try body($0, signature) }
  }

  /// Says on standard error what was done.
  func say(_ text: Bilingual, _ details: [String: String] = [:]) {
    Standard.error.write("nikat: \(text.said(in: speech.language, with: details))\n")
  }
}

/// The rows that a decision is about.
struct RowArguments: ParsableArguments {
  @Argument(help: "The rows, as nikat survey review --list shows them.")
  var rows: [String]

  /// The rows asked for.
  ///
  /// - Throws: `review.row-unknown`.
  var ids: [Submission.ID] {
    get throws(Problem) { try rows.map { row throws(Problem) in try Submission.ID(typed: row) } }
  }
}

extension RegisterID<Submission> {
  /// Reads the number of a row as a person types it, in digits of either script.
  init(typed text: String) throws(Problem) {
    guard let number = Int64(Numerals.ascii(text)), number > 0 else {
      throw Problem(.reviewRowUnknown, ["value": text])
    }
    self.init(number)
  }
}

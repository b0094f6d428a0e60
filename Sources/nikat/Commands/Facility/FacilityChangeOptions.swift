internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// What all changes of a facility have in common: they are signed, and answer with the result.
struct FacilityChangeOptions: ParsableArguments {
  @OptionGroup var signature: SignatureOptions

  @Option(help: ArgumentHelp("Why, in your own words.", valueName: "text"))
  var reason: String?

  @OptionGroup var answer: FacilityAnswerOptions

  /// Makes a change in one transaction and prints the facility as it is then.
  ///
  /// - Parameter change: Makes the change and names the facility.
  /// - Throws: `facility.patient-identifier`, what the change throws, and the problems of opening
  ///   and writing the register.
  func make(_ change: (RegisterTransaction, Signature) throws -> Facility.ID) throws {
    if let reason { try PatientIdentifier.refuse(reason, in: "--reason") }
    if let who = signature.who { try PatientIdentifier.refuse(who, in: "--who") }
    let register = try Register(opening: answer.register.path, for: .writing)
    let facility = try register.write { transaction in
      let id = try change(transaction, signature.signature)
      return try transaction.snapshot.facility(id)
    }
    try answer.print([facility])
  }

  /// Edits a facility and says on standard error if nothing was different.
  func edit(
    _ id: Facility.ID, _ action: Change.Action, _ change: (inout FacilityDraft) throws -> Void
  ) throws {
    var fields: [String] = []
    try make { transaction, signature in
      fields = try transaction.update(
        id, action, signed: signature, reason: reason
      ) { draft in
        let before = draft
        try change(&draft)
        try draft.refusePatients()
        try draft.findArea(since: before, in: transaction.snapshot)
      }
      return id
    }
    if fields.isEmpty { Standard.error.write("nikat: \(Self.nothing[answer.speech.language])\n") }
  }

  private static let nothing = Bilingual("Nothing was different.", "कुछ भी अलग नहीं था।")
}

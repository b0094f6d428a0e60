internal import ArgumentParser
import Registry
import Wording

/// The facility that a command is about.
struct FacilityArgument: ParsableArguments {
  @Argument(help: "The id of the facility, as nikat facility list shows it.")
  var id: String

  /// The id asked for.
  ///
  /// - Throws: `facility.id-malformed`.
  var facility: Facility.ID {
    get throws(Problem) { try Facility.ID(typed: id) }
  }
}

extension RegisterID<Facility> {
  /// Reads an id as a person types it, in digits of either script.
  init(typed text: String) throws(Problem) {
    guard let number = Int64(Numerals.ascii(text)), number > 0 else {
      throw Problem(.idMalformed, ["value": text])
    }
    self.init(number)
  }
}

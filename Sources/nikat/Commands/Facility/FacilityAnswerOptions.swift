internal import ArgumentParser
import Exchange
import Registry
import Wording

/// How commands about single facilities answer: everything that is known of each.
struct FacilityAnswerOptions: ParsableArguments {
  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  /// Prints facilities: cards for people, rows for machines.
  func print(_ facilities: [Facility]) throws(Problem) {
    let output = try Output(output)
    let language = speech.language
    guard format.format == .table else {
      let printer = try RowPrinter(
        format.format, excel: format.excel, layout: .facilityInFull, in: language, to: output)
      for facility in facilities { try printer.print(facility) }
      return try printer.finish()
    }
    let cards = facilities.map { TextCard.text($0, layout: .facilityInFull, in: language) }
    try output.write(cards.joined(separator: "\n"))
    try output.finish()
  }
}

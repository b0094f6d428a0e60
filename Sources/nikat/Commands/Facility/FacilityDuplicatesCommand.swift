internal import ArgumentParser
import Exchange
import Registry
import Survey
import Wording

/// Answers `nikat facility duplicates`.
struct FacilityDuplicatesCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "List facilities that are in the register twice, and say why they look so.",
    discussion: Discussion.text(
      """
      Names are compared by sound, across scripts and spellings, without the words of the type; \
      with them types, numbers, PIN codes and distances. A PHC and an APHC of one village are \
      two. Join two entries with nikat facility merge.
      """, examples: PackageResources.facility_duplicates_txt))

  @Flag(help: "Only those that are surely one facility.")
  var sure = false

  @OptionGroup var areas: AreaFilterOptions

  @OptionGroup var count: CountOption

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    try register.read { snapshot in
      let areas = try snapshot.areas(
        inside: self.areas.areas(in: snapshot, language: speech.language))
      let pairs = try DuplicateSearch.duplicates(in: snapshot, areas: Set(areas))
        .filter { !sure || $0.score.verdict == .join }
      let printer = try RowPrinter(
        format.format, excel: format.excel, layout: .duplicates, in: speech.language, to: output)
      for pair in pairs.prefix(count.most ?? .max) {
        try printer.print(DuplicatePair(pair, in: snapshot))
      }
      try printer.finish()
    }
  }
}

extension DuplicatePair {
  init(_ duplicate: LikelyDuplicate, in register: RegisterSnapshot) throws {
    let score = duplicate.score
    try self.init(
      one: register.facility(duplicate.one), other: register.facility(duplicate.other),
      bits: score.bits, isSure: score.verdict == .join,
      why: Bilingual(score.explained(in: .english), score.explained(in: .hindi)))
  }
}

internal import ArgumentParser
import Exchange
import Registry

/// Answers `nikat area list`.
struct AreaListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the areas; as GeoJSON, with their boundaries.",
    discussion: Discussion.text(examples: PackageResources.area_list_txt))

  @Option(help: "Only areas of this level.")
  var level: AreaLevel?

  @OptionGroup var format: FormatOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let register = try Register(opening: register.path, for: .reading)
    let output = try Output(output)
    try register.read { snapshot in
      let printer = try RowPrinter(
        format.format, excel: format.excel, layout: .areas, in: speech.language, to: output)
      let paths = try AreaPaths(of: snapshot)
      for area in try snapshot.areas(of: level) {
        let boundary = format.format == .geojson ? try snapshot.boundary(of: area.id) : nil
        let path = paths.path(to: area.id, declaredDistrict: nil, declaredBlock: nil)
        try printer.print(AreaAnswer(area: area, path: path, boundary: boundary))
      }
      try printer.finish()
    }
  }
}

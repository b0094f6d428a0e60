import Fixtures
import Foundation
import Testing

/// The form through pyxform, the converter that ODK and KoboToolbox use.
@Suite(.enabled(if: Converter.isThere, "pyxform is not installed; make test gets it"))
struct XLSFormConversionTests {
  @Test(arguments: [[], ["--without-list"]])
  func `the form converts without a warning`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let written = try Terminal.run(
      ["survey", "template", "form", "--output", "form.xlsx"] + options, in: folder)
    #expect(written == Outcome())
    let conversion = Process()
    let said = Pipe()
    conversion.executableURL = Converter.program
    conversion.arguments = [
      "--json", "--skip_validate", folder.path("form.xlsx"), folder.path("form.xml"),
    ]
    // The report is logged, and so stands on standard error.
    conversion.standardError = said
    try conversion.run()
    let answer = try said.fileHandleForReading.readToEnd() ?? Data()
    conversion.waitUntilExit()
    let report = try JSONDecoder().decode(Report.self, from: answer)
    #expect(report.code == 100, "\(report.message ?? "")")
    #expect(report.warnings == [])
    let form = try folder.read("form.xml")
    #expect(form.contains("<translation lang=\"हिन्दी (hi)\""))
    #expect(form.contains("entities:saveto=\"geometry\"") == options.isEmpty)
  }

  /// What pyxform says: 100 for a form without a warning.
  private struct Report: Decodable {
    let code: Int
    let message: String?
    let warnings: [String]?
  }
}

private enum Converter {
  static let program = Kept.package.appending(path: ".build/pyxform/bin/xls2xform")
  static let isThere = FileManager.default.isExecutableFile(atPath: program.path)
}

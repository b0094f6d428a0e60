import Registry
import Survey
import Testing
import Wording

@Suite struct RulesPageTests {
  @Test func `every rule stands in docs`() throws {
    var page = """
      # The rules by which field data are checked

      Every row of a field file is looked at by these rules; what they find is kept with the row, as
      a note, a warning or an error. A row with an error waits for a person, or is refused where it
      says nothing. A correction is made only where it can be proved, and the value as it came is
      kept. `nikat survey rules` prints the same list; it is made from `Sources/Survey/Checking` by
      `make docs`. Sentences with names in braces take the values of the row.

      """
    for subject in Check.Subject.allCases {
      page += "\n## \(subject.name.english) · \(subject.name.hindi)\n"
      for check in Check.all where check.subject == subject {
        page += """

          ### `\(check.id)`

          \(check.severity.rawValue), seen in a \(check.scope.rawValue)

          - \(check.kind.rule.english): \(check.reason.english)
          - \(check.kind.rule.hindi): \(check.reason.hindi)

          """
        if let correction = check.correction {
          page += "- \(correction.english)\n- \(correction.hindi)\n"
        }
      }
    }
    try Kept("docs/rules.md").expect(page)
  }
}

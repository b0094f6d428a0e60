import Testing
import Wording

@Suite struct ErrorsPageTests {
  @Test func `every problem stands in docs`() throws {
    var page = """
      # What nikat says when something is wrong

      Every message names the place, the rule, the value and what to do. The ids are stable; exit
      code 1 means that the data or the answer says no, 2 that the command was misused. This page is
      made from the catalogue in `Sources/Wording/Problems` by `make docs`.

      """
    for kind in Problem.Kind.catalogue {
      page += """

        ## `\(kind.id)`

        Exit code \(kind.exitCode), HTTP status \(kind.httpStatus).

        - \(Problem(kind).message(in: .english))
        - \(Problem(kind).message(in: .hindi))

        """
    }
    try Kept("docs/errors.md").expect(page)
  }

  @Test func `ids are unique and have two parts`() {
    let ids = Problem.Kind.catalogue.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil })
  }

  @Test(arguments: Problem.Kind.catalogue)
  func `a problem says the same in both languages`(kind: Problem.Kind) {
    for text in [kind.rule, kind.remedy] {
      #expect(names(in: text.english) == names(in: text.hindi), "\(kind.id)")
      #expect(text.english.isEmpty == text.hindi.isEmpty, "\(kind.id)")
    }
    #expect([1, 2].contains(kind.exitCode) && (400...599).contains(kind.httpStatus))
  }

  private func names(in text: String) -> Set<Substring> {
    Set(text.matches(of: /\{(\w+)\}/).map(\.1))
  }
}

public import Wording

extension FacilityType {
  /// The type that a person means by a code, a label or any spelling of the table, in either script.
  ///
  ///     try FacilityType.named("अति. प्रा. स्वा. केन्द्र").code  // "APHC"
  ///
  /// The whole text must be the spelling; ``FacilityTypeRecognizer`` finds a type inside a longer text.
  ///
  /// - Throws: ``Wording/Problem`` `facility.type-unknown` with the codes that there are.
  public static func named(_ text: String) throws(Problem) -> FacilityType {
    if let type = FacilityType(code: text) { return type }
    let wanted = TextKey(text)
    let labelled = all.first { type in
      [type.code, type.label.english, type.label.hindi, type.short.english, type.short.hindi]
        .contains { TextKey($0) == wanted }
    }
    if let type = labelled ?? FacilityTypeRecognizer.shared.type(spelt: wanted) { return type }
    throw Problem(
      .typeUnknown,
      ["value": text, "known": all.map(\.code).joined(separator: ", ")])
  }
}

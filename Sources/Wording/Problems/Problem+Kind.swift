extension Problem {
  /// One rule of the catalogue: a stable id, the codes it answers with, and its sentences.
  ///
  /// The rule has no full stop at its end; the remedy is a whole sentence, or empty.
  public struct Kind: Hashable, Sendable {
    /// A stable name such as `facility.not-found`, for machines and for `docs/errors.md`.
    public let id: String
    /// What the process answers: 1 the data or the answer says no, 2 the command was misused.
    public let exitCode: Int32
    /// What a server answers.
    public let httpStatus: Int
    /// What is wrong, with `{names}` where values go.
    public let rule: Bilingual
    /// What to do about it; empty where nothing can be done.
    public let remedy: Bilingual

    /// Declares a rule; done once each, in the files beside this one.
    public init(
      _ id: String, exitCode: Int32 = 1, httpStatus: Int = 422, rule: Bilingual,
      remedy: Bilingual = Bilingual("", "")
    ) {
      self.id = id
      self.exitCode = exitCode
      self.httpStatus = httpStatus
      self.rule = rule
      self.remedy = remedy
    }

    /// All rules, in the order of `docs/errors.md`, which is generated from this list.
    public static let catalogue: [Kind] =
      coordinateKinds + placeKinds + registerKinds + facilityKinds + importKinds + surveyKinds
      + coverageKinds + reachKinds + accessKinds + sitingKinds + travelKinds + outputKinds
  }
}

import Registry

/// The checks that look over the rows of a file, in bounded memory while it passes by.
///
/// A row that is written already can still get a finding, by its submission; it stays written,
/// since what many rows share is a doubt of each and the proof of none.
struct FileChecks {
  private var tally = PointTally()
  private var conduct = ConductLog()
  private var pins = PinDistricts()

  /// What is to be said of a candidate beside the rows before it.
  mutating func findings(
    of candidate: FacilityImporter.Candidate, _ declared: AreaResolver.Declared
  ) -> [RowFinding] {
    var findings: [RowFinding] = []
    if let place = candidate.draft.point?.coordinate {
      if let finding = tally.count(place, pin: candidate.draft.pin) { findings.append(finding) }
      if let visit = candidate.visit {
        findings += conduct.findings(
          ConductLog.Visit(
            device: visit.device, start: visit.start, end: visit.end, place: place))
      }
    }
    if let pin = candidate.draft.pin, let district = declared.tabulatedDistrict,
      let finding = pins.finding(pin, in: district)
    {
      findings.append(finding)
    }
    if let state = declared.stateLGD {
      for number in candidate.draft.identifiers
      where number.system == "hfr"
        && RegistryNumber.isElsewhere(hfr: number.value, stateLGD: state.code)
      {
        findings.append(
          Check.hfrElsewhere.finding(
            nil, ["value": number.value, "state": state.name], field: "hfr", before: number.value))
      }
    }
    return findings
  }

  /// Remembers under which number the latest candidate is kept.
  mutating func written(_ submission: Submission.ID) { tally.written(submission) }

  /// Hands out the findings of rows that were written before.
  mutating func takeLate() -> [LateFinding] { tally.takeLate() }
}

import Geodata
import Registry
import Wording

/// The checks of the values of a facility's row, by what the row alone tells.
struct RowChecks {
  private let days: DayCheck

  /// Takes the moment of the import, before which surveys were made.
  init(at moment: String) { days = DayCheck(at: moment) }

  /// Judges a row; what cannot be so is taken out of the candidate.
  func check(
    _ candidate: inout FacilityImporter.Candidate, _ type: FacilityType,
    _ text: (FacilityField) -> String?, _ findings: inout [RowFinding]
  ) {
    if let day = candidate.capturedOn, let finding = days.capture(day) {
      findings.append(finding)
      candidate.capturedOn = nil
    }
    if let day = candidate.draft.openedOn, let finding = days.life("openedOn", day) {
      findings.append(finding)
    }
    if let day = candidate.draft.closedOn, let finding = days.life("closedOn", day) {
      findings.append(finding)
    }
    if let beds = text(.beds), let finding = SizeCheck.beds(beds, type) { findings.append(finding) }
    if let staff = text(.staff), let finding = SizeCheck.staff(staff, type) {
      findings.append(finding)
    }
    if let phone = candidate.draft.phone, let finding = PhoneCheck.finding(phone) {
      findings.append(finding)
    }
    guard let started = text(.startedAt), let start = SurveyMoment.seconds(started) else { return }
    let end = text(.endedAt).flatMap(SurveyMoment.seconds)
    if let end { findings += ConductLog.findings(start: start, end: end) }
    candidate.visit = text(.device).map { (device: $0, start: start, end: end ?? start) }
  }
}

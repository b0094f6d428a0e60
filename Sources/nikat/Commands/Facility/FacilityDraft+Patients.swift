import Registry
import Survey
import Wording

extension FacilityDraft {
  /// Refuses numbers of patients in whatever a person may have typed.
  ///
  /// - Throws: `facility.patient-identifier`, which names the field and not the number.
  func refusePatients() throws(Problem) {
    let texts: [(field: String, text: String?)] = [
      ("name", name), ("--local-name", localName), ("--district", declaredDistrict),
      ("--block", declaredBlock), ("--address", address), ("--phone", phone), ("--hours", hours),
      ("--source", source), ("--service", services.joined(separator: "; ")),
      ("--designation", designations.joined(separator: "; ")),
    ]
    for (field, text) in texts {
      if let text { try PatientIdentifier.refuse(text, in: field) }
    }
    for identifier in identifiers {
      try PatientIdentifier.refuse(system: identifier.system, in: "--identifier")
      try PatientIdentifier.refuse(identifier.value, in: "--identifier")
    }
  }
}

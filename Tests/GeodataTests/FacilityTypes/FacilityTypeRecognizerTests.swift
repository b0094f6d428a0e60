import Foundation
import Geodata
import Testing
import Wording

@Suite struct FacilityTypeRecognizerTests {
  /// What surveyors typed, and what a person who knows Bihar's health system reads in it.
  @Test(arguments: [
    ("primary health centre", "PHC"), ("PHC, BARAHAT", "PHC"), ("P.h.C paroo", "PHC"),
    ("primary helth center", "PHC"), ("prathmik sawasthye kendra1", "PHC"), ("P H C", "PHC"),
    ("A.P.H.C", "APHC"), ("A PHC MURHAN", "APHC"), ("A.P.H.C1", "APHC"), ("APCH", "APHC"),
    ("Additional Primary Helath center", "APHC"), ("ATRAKIT PRIMARY HELATH CENTRE", "APHC"),
    ("Atirikt Prathmik swastha kendra,Gorhari,Bela", "APHC"), ("additional health Centre2", "APHC"),
    ("अतिरिक्त प्राथमिक स्वास्थ्य केन्द्र, कांटी", "APHC"), ("अति. प्रा. स्वा. केन्द्र", "APHC"),
    ("health and wellness center and additional primary health centre", "APHC"),
    ("Community health centre nauhatta", "CHC"), ("samudaik sawasth kendra", "CHC"), ("CHC", "CHC"),
    ("Health sub Centre Nirpur", "HSC"), ("up swasth kendra serpur", "HSC"), ("Sub Centre", "HSC"),
    ("primary health subcentre Teliyari", "HSC"), ("स्वास्थ्य उपकेंद्र रामपुर", "HSC"),
    ("Sadar Hospital, Sheohar", "DH"), ("sub divisional hospital dalsinghsarai", "SDH"),
    ("anumandaliy hospital Dhamdaha", "SDH"), ("refral hospital", "RH"),
    ("Vardhaman Medical  College", "MC"), ("jeevan jyoti nursing home", "private-hospital"),
    ("fans clinic", "private-clinic"), ("Urban primary health center Ulaw", "UPHC"),
    ("rajyakiye aayurvedic aushadhalay", "AYUSH"), ("hospital", "hospital"),
    ("health center hasanganj", "unknown"), ("जन औषधि केंद्र, पटना", "JAK"),
  ])
  func `a type is read from what surveyors type`(text: String, code: String) {
    guard case .type(let type, _) = FacilityTypeRecognizer.shared.recognize(text) else {
      Issue.record("\(text) was not recognized")
      return
    }
    #expect(type.code == code)
  }

  @Test(arguments: [
    "veterinary hospital", "Primary Veterinary hospital", "vetneiry Hospital", "pashu chikitsalaya",
    "Pratham vargiya Pashu Aushdhalay Pakridayal", "kitrim garbhdaan Kendra", "पशु अस्पताल, कांटी",
    "vetnary hospital 1", "VETNARY HOSPITAL...", "PHC veterinary", "प्रथम वर्गीय पशु चिकित्सालय",
  ])
  func `a veterinary word decides whatever else is said`(text: String) {
    guard case .veterinary = FacilityTypeRecognizer.shared.recognize(text) else {
      Issue.record("\(text) was taken for a health facility")
      return
    }
  }

  @Test(arguments: [("Primary School", "school"), ("Panchayat bhawan", "panchayat")])
  func `what is no health facility is told by its kind`(text: String, what: String) {
    guard case .notHealth(_, what) = FacilityTypeRecognizer.shared.recognize(text) else {
      Issue.record("\(text) was taken for a health facility")
      return
    }
  }

  @Test(arguments: ["", "karpi", "  ", "12", "Centenary Road", "🏥", "phcx", "xphc"])
  func `a text that says nothing stays unknown`(text: String) {
    #expect(FacilityTypeRecognizer.shared.recognize(text) == .unknown)
  }

  @Test func `the longest spelling wins, a general one only alone`() {
    let recognizer = FacilityTypeRecognizer.shared
    #expect(recognizer.recognize("CHC Hospital") == .type(type("CHC"), spelling: "chc hospital"))
    #expect(
      recognizer.recognize("Referral hospital PHC")
        == .type(type("RH"), spelling: "referral hospital"))
    #expect(
      recognizer.recognize("Additional Primary Health Centre")
        == .type(type("APHC"), spelling: "additional primary health centre"))
  }

  @Test func `every spelling of the tables is recognized as its own type`() throws {
    let recognizer = FacilityTypeRecognizer.shared
    for designation in Designation.all {
      #expect(Designation.recognized(in: "PHC Kanti, \(designation.code)").contains(designation))
    }
    for type in FacilityType.all where type.code != "unknown" {
      guard case .type(let found, _) = recognizer.recognize(type.label.hindi) else {
        Issue.record("\(type.label.hindi) was not recognized")
        continue
      }
      #expect(found == type, "\(type.label.hindi)")
    }
  }

  private static let descriptions = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/facilities/pmgsy_medical_bihar.csv")

  /// 471 of the 3,433 descriptions are about animals, as a person counted who read all 1,300 spellings.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: descriptions.path)))
  func `the medical points of a whole state fall into health, animals and others`() throws {
    let lines = try String(contentsOf: Self.descriptions, encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst()
    var counts: [String: Int] = [:]
    for line in lines {
      switch FacilityTypeRecognizer.shared.recognize(Self.thirdField(of: line)) {
      case .type(let type, _): counts[type.code == "unknown" ? "general" : "type", default: 0] += 1
      case .veterinary: counts["veterinary", default: 0] += 1
      case .notHealth: counts["not health", default: 0] += 1
      case .unknown: counts["unknown", default: 0] += 1
      }
    }
    #expect(lines.count == 3433)
    #expect(counts["veterinary"] == 471)
    #expect(counts["type", default: 0] >= 2815)
    #expect(counts["unknown", default: 0] <= 3)
  }

  /// The description, the third field of a line, with or without quotes.
  private static func thirdField(of line: Substring) -> String {
    let rest = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)[2]
    if rest.hasPrefix("\"") {
      return String(rest.dropFirst().prefix { $0 != "\"" })
    }
    return String(rest.prefix { $0 != "," })
  }

  private func type(_ code: String) -> FacilityType { FacilityType(code: code) ?? .unknown }
}

public import ArgumentParser
import Geodata
import Geodesy
public import Registry
import Wording

/// What is said of a facility on the command line; an empty text takes back what was said.
struct FacilityDraftOptions: ParsableArguments {
  @Option(help: "The name in the other script.")
  var localName: String?

  @Option(help: "The type, in any spelling: PHC, \"sub centre\", प्रा. स्वा. केन्द्र.")
  var type: String?

  @Option(help: "Who owns it.")
  var ownership: Ownership?

  @Option(help: "Whether it works.")
  var status: FacilityStatus?

  @OptionGroup var point: PointOptions

  @Option(help: "Its district.")
  var district: String?

  @Option(help: "Its block.")
  var block: String?

  @Option(help: "Its address.")
  var address: String?

  @Option(help: "Its PIN code.")
  var pin: String?

  @Option(help: "Its telephone.")
  var phone: String?

  @Option(help: "When it is open, as on its board.")
  var hours: String?

  @Option(help: ArgumentHelp("The first day it served.", valueName: "yyyy-mm-dd"))
  var openedOn: String?

  @Option(help: ArgumentHelp("The first day it no longer served.", valueName: "yyyy-mm-dd"))
  var closedOn: String?

  @Option(help: "Who says all this.")
  var source: String?

  @Option(
    help: ArgumentHelp(
      "Its number in another system, such as hfr=IN1012345678; repeat for more; hfr= takes it back.",
      valueName: "system=value"))
  var identifier: [String] = []

  @Option(help: "A service that it gives, such as delivery; repeat for more.")
  var service: [String] = []

  @Option(help: "A service that it does not give; repeat for more.")
  var noService: [String] = []

  @Option(help: "A designation that it has, such as AAM; repeat for more.")
  var designation: [String] = []

  @Option(help: "A designation that it does not have; repeat for more.")
  var noDesignation: [String] = []

  /// Writes into the draft what was said.
  ///
  /// - Throws: `facility.type-unknown`, `facility.identifier-malformed`, `date.unreadable`, and as
  ///   ``PointOptions/apply(to:)``.
  func apply(to draft: inout FacilityDraft) throws(Problem) {
    if let type { draft.typeCode = try FacilityType.named(type).code }
    if let ownership { draft.ownership = ownership }
    if let status { draft.status = status }
    try point.apply(to: &draft)
    Self.set(&draft.localName, localName)
    Self.set(&draft.declaredDistrict, district)
    Self.set(&draft.declaredBlock, block)
    Self.set(&draft.address, address)
    Self.set(&draft.pin, pin.map(Numerals.ascii))
    Self.set(&draft.phone, phone)
    Self.set(&draft.hours, hours)
    if let source { draft.source = source }
    try Self.set(&draft.openedOn, openedOn, at: "--opened-on")
    try Self.set(&draft.closedOn, closedOn, at: "--closed-on")
    for text in identifier { try Self.note(text, in: &draft.identifiers) }
    draft.services = Self.codes(draft.services, with: service, without: noService)
    draft.designations = Self.codes(
      draft.designations, with: designation, without: noDesignation)
  }

  private static func set(_ field: inout String?, _ text: String?) {
    guard let text else { return }
    field = text.isEmpty ? nil : text
  }

  private static func set(_ field: inout CalendarDay?, _ text: String?, at option: String)
    throws(Problem)
  {
    guard let text else { return }
    field = text.isEmpty ? nil : try CalendarDay(text, at: option)
  }

  /// One number a system: a new one replaces what was there.
  private static func note(_ text: String, in identifiers: inout [Identifier]) throws(Problem) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw Problem(.identifierMalformed, at: "--identifier", ["value": text])
    }
    let system = parts[0].lowercased()
    identifiers.removeAll { $0.system == system }
    guard !parts[1].isEmpty else { return }
    identifiers.append(Identifier(system: system, value: String(parts[1])))
  }

  private static func codes(_ codes: [String], with added: [String], without removed: [String])
    -> [String]
  {
    Set(codes).union(added).subtracting(removed).sorted()
  }
}

extension Ownership: ExpressibleByArgument {}
extension FacilityStatus: ExpressibleByArgument {}

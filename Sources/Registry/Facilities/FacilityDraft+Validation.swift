public import Wording

extension FacilityDraft {
  /// Finds the first rule of the register that the draft breaks.
  ///
  /// - Throws: ``Wording/Problem`` `facility.name-missing`, `facility.dates-reversed` or
  ///   `place.pin-malformed`.
  public func validate() throws(Problem) {
    guard name.contains(where: { !$0.isWhitespace }) else { throw Problem(.nameMissing) }
    if let openedOn, let closedOn, closedOn < openedOn {
      throw Problem(
        .datesReversed,
        ["closed": closedOn.description, "opened": openedOn.description])
    }
    if let pin,
      pin.utf8.count != 6 || pin.utf8.first == UInt8(ascii: "0")
        || !pin.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      throw Problem(.pinMalformed, ["value": pin])
    }
  }
}

/// What fits in one SMS (3GPP TS 23.038): 160 septets of the GSM-7 alphabet, or 70 code units of UCS-2.
public enum ShortMessage {
  /// The alphabet that a text needs.
  public enum Alphabet: Sendable {
    case gsm7
    case ucs2

    /// How much of it fits in one message.
    public var capacity: Int {
      switch self {
      case .gsm7: 160
      case .ucs2: 70
      }
    }
  }

  /// GSM-7 if all of a text can be written in it, else UCS-2.
  public static func alphabet(of text: String) -> Alphabet {
    text.unicodeScalars.allSatisfy { basic.contains($0) || extended.contains($0) } ? .gsm7 : .ucs2
  }

  /// How much a text takes, in units of its alphabet; characters of GSM-7's extension count twice.
  public static func length(of text: String) -> Int {
    switch alphabet(of: text) {
    case .gsm7: text.unicodeScalars.reduce(0) { $0 + (extended.contains($1) ? 2 : 1) }
    case .ucs2: text.utf16.count
    }
  }

  /// Whether a text fits in one message.
  public static func fits(_ text: String) -> Bool {
    length(of: text) <= alphabet(of: text).capacity
  }

  /// The first of several wordings that fits, given from the fullest to the barest.
  ///
  /// - Parameter wordings: At least one. Where none fits, the last is cut between characters as a
  ///   reader sees them, so that no vowel sign is torn from its letter.
  /// - Returns: A text that fits.
  public static func fitted(_ wordings: some Sequence<String>) -> String {
    var barest = ""
    for wording in wordings {
      if fits(wording) { return wording }
      barest = wording
    }
    while !fits(barest) { barest.removeLast() }
    return barest
  }

  private static let basic = Set(
    """
    @£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?¡\
    ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà
    """.unicodeScalars)
  private static let extended = Set("^{}\\[~]|€\u{0C}".unicodeScalars)
}

/// A name of a place or a facility as it is searched: across scripts and spellings.
///
///     NameKey("मुज़फ़्फ़रपुर").skeleton  // "mjprpr"
///     NameKey("Mujaffarpur").skeleton // "mjprpr"
///
/// Three keys, each coarser than the one before: names with one ``folded`` key are written alike, with one
/// ``sounds`` key sound alike, with one ``skeleton`` have the same consonants. The tables are our own: they
/// follow how Hindi names are spelt on signboards and in field forms, not a scholarly transliteration.
public struct NameKey: Hashable, Sendable {
  /// The name's ``TextKey``: one script, exact but for case, nukta, nasals and punctuation.
  public let folded: String
  /// The name as it sounds, in Latin letters with vowels; see ``SoundForm`` for what is unified.
  public let sounds: [UInt8]
  /// The consonants of the sounds, and the first vowel's class where a vowel comes first.
  public let skeleton: String

  /// Reads a name in Devanagari or Latin letters.
  public init(_ name: some StringProtocol) {
    var scan = NameScan()
    scan.read(String(name).utf8.span)
    folded = String(decoding: scan.folded, as: UTF8.self)
    sounds = scan.form.sounds
    skeleton = String(decoding: scan.form.skeleton, as: UTF8.self)
  }

  /// The name's key within one script, as ``TextKey`` makes it.
  public static func folded(_ name: some StringProtocol) -> String { TextKey(name).text }

  /// The name's consonants, for finding the same name in another spelling or script.
  public static func skeleton(_ name: some StringProtocol) -> String { NameKey(name).skeleton }

  /// How alike two names sound, from 0 (nothing in common) to 1 (the same).
  public static func similarity(_ one: some StringProtocol, _ other: some StringProtocol)
    -> Double
  {
    NameKey(one).similarity(to: NameKey(other))
  }

  /// How alike two names sound, from 0 (nothing in common) to 1 (the same).
  ///
  /// One minus the edits between the ``sounds`` (Damerau and Levenshtein's, a consonant counting twice a
  /// vowel) over the weight of the longer name.
  public func similarity(to other: NameKey) -> Double {
    var distance = EditDistance()
    return distance.similarity(sounds, other.sounds)
  }
}

/// The working memory of reading one name after the other without allocating for each.
struct NameScan {
  private var scalars = FoldedScalars()
  private var romanization = Romanization()
  private(set) var form = SoundForm()

  /// Reads a name into ``form`` and ``folded``.
  mutating func read(_ utf8: Span<UInt8>) {
    scalars.fold(utf8)
    romanization.read(scalars)
    form.read(romanization)
  }

  /// The ``TextKey`` of the name that was read last.
  var folded: [UInt8] {
    var bytes: [UInt8] = []
    TextKey.write(scalars, into: &bytes)
    return bytes
  }
}

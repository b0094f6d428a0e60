/// Which sites the rules still allow, as a choice grows and shrinks.
struct RuleKeeper {
  private let rules: SitingRules
  private let count: Int
  private var chosen = 0
  /// For each site the number of chosen ones too near to it.
  private var rivals: [Int32]
  /// For each block the sites that it still lacks, below zero if it has more, and what all lack.
  private var lacks: [Int]
  private var lacking: Int

  init(_ rules: SitingRules, sites: Int, count: Int) {
    self.rules = rules
    self.count = count
    rivals = Array(repeating: 0, count: rules.tooNear == nil ? 0 : sites)
    lacks = rules.floors
    lacking = rules.floors.reduce(0, +)
  }

  /// Whether each block has all the sites that it gets at least.
  var meetsFloors: Bool { lacking == 0 }

  /// Whether only sites may follow in blocks that lack some.
  var isLacking: Bool { lacking > 0 && chosen + lacking >= count }

  /// Whether some sites that were not chosen may not be.
  var isStrict: Bool { rules.tooNear != nil || isLacking }

  /// Whether a site that is not chosen may be: it is not too near to another, and leaves room for
  /// what blocks still lack.
  func allows(_ site: Int) -> Bool {
    if !rivals.isEmpty, rivals[site] > 0 { return false }
    return !isLacking || lacks[Int(rules.blocks[site])] > 0
  }

  /// Takes note of a site that came, with a step of 1, or went, with -1.
  mutating func note(_ site: Int, _ step: Int) {
    chosen += step
    if let tooNear = rules.tooNear {
      for rival in tooNear[site] { rivals[Int(rival)] &+= Int32(truncatingIfNeeded: step) }
    }
    guard !lacks.isEmpty else { return }
    let block = Int(rules.blocks[site])
    let before = max(0, lacks[block])
    lacks[block] -= step
    lacking += max(0, lacks[block]) - before
  }
}

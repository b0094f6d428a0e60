/// The names of areas by their keys: exactly first, then by sound, then misspelt.
struct AreaNames<Area: Sendable>: Sendable {
  private struct Entry: Sendable {
    let area: Area
    let key: NameKey
  }
  private let entries: [Entry]
  private let exact: [String: Int]

  /// Files each area under its names, the first of which is its proper one.
  init(_ areas: [(Area, [String])]) {
    var entries: [Entry] = []
    var exact: [String: Int] = [:]
    // Proper names are filed before other names, so that they win.
    let longest = areas.map(\.1.count).max() ?? 0
    for index in 0..<longest {
      for (area, names) in areas where index < names.count && !names[index].isEmpty {
        let key = NameKey(names[index])
        if exact[key.folded] == nil { exact[key.folded] = entries.count }
        entries.append(Entry(area: area, key: key))
      }
    }
    self.entries = entries
    self.exact = exact
  }

  /// The area that a text names, or nil; a misspelling must be closer to it than to every other.
  func found(_ text: String) -> Area? {
    let wanted = NameKey(text)
    if wanted.folded.isEmpty { return nil }
    if let index = exact[wanted.folded] { return entries[index].area }
    if wanted.skeleton.isEmpty { return nil }
    var best: (score: Double, area: Area)?
    for entry in entries {
      let isSameSkeleton = entry.key.skeleton == wanted.skeleton
      let score = entry.key.similarity(to: wanted)
      guard score >= (isSameSkeleton ? 0.7 : 0.8), score > (best?.score ?? 0) else { continue }
      best = (score, entry.area)
    }
    return best?.area
  }
}

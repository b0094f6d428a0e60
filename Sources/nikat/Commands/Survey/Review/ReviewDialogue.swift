import Exchange
import Registry
import Wording

/// Walks through the rows that wait, one at a time, and asks what each is.
struct ReviewDialogue {
  let review: ReviewOptions

  /// Asks about each row; each answer is written at once, so that nothing is lost by quitting.
  func run(_ rows: [HeldRow]) throws {
    let language = review.speech.language
    if rows.isEmpty {
      return review.say(Bilingual("No row waits.", "कोई पंक्ति रुकी नहीं है।"))
    }
    for (index, row) in rows.enumerated() {
      Standard.error.write("\n\(index + 1)/\(rows.count)\n")
      Standard.error.write(TextCard.text(row, layout: .heldRows, in: language))
      Standard.error.write("\(String(decoding: row.raw.prefix(400), as: UTF8.self))\n")
      if let candidate = row.candidate { try show(candidate) }
      guard try ask(row) else { return }
    }
  }

  private func show(_ id: Facility.ID) throws {
    let register = try Register(opening: review.register.path, for: .reading)
    let facility = try register.read { try $0.facility(id) }
    Standard.error.write(
      TextCard.text(facility, layout: .facilities, in: review.speech.language))
  }

  /// Asks until there is an answer that can be carried out; false ends the walk.
  private func ask(_ row: HeldRow) throws -> Bool {
    let question = Bilingual(
      "[a]ccept  [r]eject  [m]erge (m ID for another)  [s]kip  [q]uit: ",
      "[a] स्वीकार  [r] अस्वीकार  [m] मिलाएँ (अन्य के लिए m ID)  [s] छोड़ें  [q] बंद करें: ")
    while true {
      Standard.error.write(question[review.speech.language])
      guard let line = readLine() else {
        Standard.error.write("\n")
        return false
      }
      let words = line.split(separator: " ")
      switch words.first?.lowercased() {
      case "q": return false
      case "s", nil: return true
      case "a", "r", "m":
        do {
          try carryOut(words, row)
          return true
        } catch let problem as Problem {
          Report.say(problem, in: review.speech.language)
        }
      default: continue
      }
    }
  }

  private func carryOut(_ words: [Substring], _ row: HeldRow) throws {
    try review.decide { transaction, signature in
      switch words.first?.lowercased() {
      case "a":
        try transaction.accept(row.id, signed: signature, reason: review.reason) { draft in
          if draft.areaID == nil { try draft.findArea(since: nil, in: transaction.snapshot) }
        }
      case "r": try transaction.reject(row.id, signed: signature, reason: review.reason)
      default:
        let named = try words.dropFirst().first.map { try Facility.ID(typed: String($0)) }
        guard let facility = named ?? row.candidate else {
          throw Problem(.reviewNoCandidate, ["value": row.id.description])
        }
        try transaction.merge(row.id, into: facility, signed: signature, reason: review.reason)
      }
    }
  }
}

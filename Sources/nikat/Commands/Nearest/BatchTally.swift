import Wording

/// What became of the rows of a batch.
struct BatchTally {
  var read = 0
  var answered = 0
  /// Places whose latitude stood where the longitude belongs.
  var swapped = 0

  /// The counts in one line.
  var summary: Bilingual {
    let counts = Bilingual(
      "\(read) rows, \(answered) answered, \(read - answered) without an answer",
      "\(read) पंक्तियाँ, \(answered) के उत्तर, \(read - answered) बिना उत्तर")
    guard swapped > 0 else { return counts }
    return Bilingual(
      counts.english + "; latitude and longitude were the wrong way round in \(swapped)",
      counts.hindi + "; \(swapped) में अक्षांश और देशांतर उलटे थे")
  }

  /// Says the counts beside the results.
  ///
  /// - Throws: `nearest.nothing` if no row got an answer.
  func tell(of file: String, in language: Language) throws(Problem) {
    guard answered > 0 else {
      throw Problem(.nothingNear, at: file, ["value": summary[language]])
    }
    Standard.error.write("nikat: \(file): \(summary[language])\n")
  }
}

import Exchange
import Geodesy
import Registry
import Survey
import Wording

/// Asks for every pair of a file of bare numbers, and answers in bare numbers.
struct RawBatch {
  private let question: NearestQuestion
  private let points: FacilityPoints
  private let index: NearestIndex

  /// Answers held at a time: enough to be searched together, few enough to need little memory.
  private static let piece = 1 << 20

  /// Reads the facilities that count and indexes them.
  init(_ question: NearestQuestion, in register: Register) throws(Problem) {
    self.question = question
    points = try register.read { try $0.facilityPoints(matching: question.filter) }
    index = NearestIndex(points.coordinates)
  }

  /// Answers a whole file, piece by piece.
  ///
  /// - Returns: How many places were read, and how many got an answer.
  /// - Throws: What reading and writing throw.
  func answer(_ places: RawPlaces, to output: Output) throws(Problem) -> BatchTally {
    var places = places
    var tally = BatchTally()
    while let piece = try places.next(max(1, Self.piece / question.count)) {
      try output.write(answers(at: piece, &tally))
    }
    try output.finish()
    return tally
  }

  private func answers(at places: [Coordinate?], _ tally: inout BatchTally) -> [UInt8] {
    let count = question.count
    let found = index.nearest(to: places.compactMap(\.self), count: count)
    var answers = RawAnswers(capacity: places.count * count)
    var next = 0
    for place in places {
      let known = place == nil ? next..<next : next..<next + count
      var isAnswered = false
      for answer in known {
        // An answer that is missing lies infinitely far away.
        guard found.points[answer] >= 0, found.meters[answer] <= question.limit.meters else {
          answers.appendNone()
          continue
        }
        isAnswered = true
        answers.append(
          facility: points.ids[Int(found.points[answer])].number, meters: found.meters[answer])
      }
      for _ in known.count..<count { answers.appendNone() }
      next = known.upperBound
      tally.read += 1
      if isAnswered { tally.answered += 1 }
    }
    return answers.bytes
  }
}

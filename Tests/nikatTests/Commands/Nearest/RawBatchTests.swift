import Fixtures
import Foundation
import Testing

/// Batches of bare numbers, compared with the same places asked as a table.
@Suite struct RawBatchTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let facilities = (0..<40).map { "PHC \($0),PHC,\(25 + $0 % 7).\($0),85.\(10 + $0)" }
    try folder.write(
      "name,type,latitude,longitude\n" + facilities.joined(separator: "\n") + "\n",
      to: "facilities.csv")
    for arguments in [["init"], ["facility", "import", "facilities.csv"]] {
      let outcome = try Terminal.run(arguments, in: folder)
      try #require(outcome.exitCode == 0, "\(outcome)")
    }
  }

  private func nikat(_ arguments: String...) throws -> Outcome {
    try Terminal.run(arguments, in: folder)
  }

  private func write(_ numbers: [Double], to name: String) throws {
    try folder.write(numbers.flatMap(Self.bytes), to: name)
  }

  private static func bytes(_ number: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> UInt64($0 * 8)) }
  }

  private func answers(in name: String) throws -> [(facility: Int64, meters: Double)] {
    let bytes = [UInt8](try Data(contentsOf: folder.url(name)))
    try #require(bytes.count.isMultiple(of: 16))
    return stride(from: 0, to: bytes.count, by: 16).map { offset in
      let words = [offset, offset + 8].map { start in
        bytes[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      }
      return (Int64(bitPattern: words[0]), Double(bitPattern: words[1]))
    }
  }

  @Test(arguments: [[], ["--within", "40km"]]) func `answers are those of the table`(
    limit: [String]
  ) throws {
    var random = SeededGenerator(seed: 7)
    let places = (0..<300).map { _ in
      (Double.random(in: 84.5...86.5, using: &random), Double.random(in: 24...32, using: &random))
    }
    try write(places.flatMap { [$0.0, $0.1] }, to: "places.f64")
    try folder.write(
      "lon,lat\n" + places.map { "\($0.0),\($0.1)\n" }.joined(), to: "places.csv")
    let question = ["nearest", "-k", "3"] + limit
    let raw = try Terminal.run(
      question + ["--batch", "places.f64", "--batch-form", "raw", "-o", "answers"], in: folder)
    let table = try Terminal.run(
      question + ["--batch", "places.csv", "--format", "json"], in: folder)
    #expect(
      raw
        == Outcome(stderr: table.stderr.replacing("places.csv", with: "places.f64")))
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(table.stdout.utf8)) as? [[String: Any]])
    let answers = try answers(in: "answers")
    try #require(answers.count == rows.count * 3 && rows.count == 300)
    for (number, row) in rows.enumerated() {
      for (rank, end) in ["", "_2", "_3"].enumerated() {
        let answer = answers[number * 3 + rank]
        guard let id = row["nearest_id\(end)"] as? Int else {
          #expect(answer.facility == -1 && answer.meters.isNaN)
          continue
        }
        let meters = try #require(row["nearest_distance_m\(end)"] as? Double)
        #expect(answer.facility == Int64(id))
        #expect(abs(answer.meters - meters) <= 0.000_51)
      }
    }
    #expect(limit.isEmpty || answers.contains { $0.facility == -1 })
  }

  @Test func `pairs that are no place are answered by none, in their turn`() throws {
    try write(
      [
        .nan, 26, 85.1, .infinity, 85.1, 25, 181, 26, 85, -90.5, -.infinity, .nan, 85.11, 26.1,
      ], to: "places.f64")
    let outcome = try nikat(
      "nearest", "--batch", "places.f64", "--batch-form", "raw", "-k", "2", "-o", "answers")
    #expect(
      outcome
        == Outcome(stderr: "nikat: places.f64: 7 rows, 2 answered, 5 without an answer\n"))
    let answers = try answers(in: "answers")
    #expect(answers.count == 14)
    for (number, answer) in answers.enumerated() {
      let isPlace = [2, 6].contains(number / 2)
      #expect((answer.facility > 0) == isPlace && answer.meters.isNaN == !isPlace)
    }
  }

  @Test func `a pipe gives what a file gives`() throws {
    try write((0..<2000).flatMap { [84 + Double($0) / 1000, 26] }, to: "places.f64")
    let question = "nikat nearest -k 1 --batch-form raw --batch"
    let outcome = try Terminal.run(
      shell: "\(question) places.f64 > file; (head -c 1001 places.f64; sleep 0.1; "
        + "tail -c +1002 places.f64) | \(question) - > pipe; cmp file pipe", in: folder)
    #expect(
      outcome
        == Outcome(
          stderr: ["places.f64", "stdin"].map {
            "nikat: \($0): 2000 rows, 2000 answered, 0 without an answer\n"
          }.joined()))
    #expect(try answers(in: "pipe").count == 2000)
  }

  @Test(arguments: [("en", english), ("hi", hindi)]) func `a file cut off amid a pair is refused`(
    language: String, sentence: String
  ) throws {
    try folder.write((0..<41).map { UInt8($0) }, to: "places.f64")
    let refusal = Outcome(stderr: "nikat: places.f64: \(sentence)\n", exitCode: 1)
    #expect(
      try nikat(
        "nearest", "--batch", "places.f64", "--batch-form", "raw", "-o", "answers", "--lang",
        language) == refusal)
    let piped = try Terminal.run(
      shell: "cat places.f64 | nikat nearest --batch - --batch-form raw -o answers --lang "
        + language, in: folder)
    #expect(
      piped == Outcome(stderr: "nikat: stdin: \(sentence)\n", exitCode: 1))
    #expect(!FileManager.default.fileExists(atPath: folder.path("answers")))
  }

  private static let english = """
    41 bytes are no whole number of pairs of 16 bytes. Write each place as two float64, longitude, \
    then latitude, and copy the file whole.
    """
  private static let hindi = """
    41 बाइट 16 बाइट के जोड़ों में पूरे नहीं बँटते। हर जगह को दो float64 में लिखें, पहले देशांतर, \
    फिर अक्षांश, और फ़ाइल पूरी कॉपी करें।
    """

  @Test(arguments: [
    ["--batch-form", "raw", "--at", "26,85"],
    ["--batch", "-", "--batch-form", "raw", "--format", "csv"],
  ])
  func `bare numbers go with a batch and no other form`(arguments: [String]) throws {
    let outcome = try Terminal.run(["nearest"] + arguments, in: folder)
    #expect(outcome.exitCode == 2 && outcome.stdout.isEmpty)
    #expect(outcome.stderr.contains("--batch-form raw goes with --batch, and without --format."))
  }
}

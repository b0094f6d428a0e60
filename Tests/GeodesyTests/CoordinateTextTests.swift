import Fixtures
import Geodesy
import Testing
import Wording

@Suite struct CoordinateTextTests {
  @Test(arguments: [
    "26.12,85.39", "26.12 85.39", " 26.12 , 85.39 ", "26.12;85.39", "२६.१२, ८५.३९", "26,12 85,39",
    "26.12°, 85.39°", "26.12N, 85.39E", "26.12 n 85.39 e", "N26.12 E85.39", "85.39E 26.12N",
    "geo:26.12,85.39", "GEO:26.12,85.39,55;u=10", "geo:26.12,85.39?z=15", "lat 26.12 lon 85.39",
    "lng=85.39, lat=26.12", "Latitude: 26.12, Longitude: 85.39", "26°07'12\"N 85°23'24\"E",
    "26° 7′ 12″ N, 85° 23′ 24″ E", "26°07'12'' 85°23'24''", "26 07 12 N 85 23 24 E",
    "26°7.2'N 85°23.4'E", "26 7.2, 85 23.4", "N 26°07'12\" E 85°23'24\"", "+26.12,+85.39",
    "२६.१२ उत्तर ८५.३९ पूर्व", "अक्षांश २६.१२, देशांतर ८५.३९", "26.12उ 85.39पू",
  ])
  func `a place is read however it is written`(text: String) throws {
    let reading = try CoordinateText.parse(text)
    #expect(abs(reading.coordinate.latitude - 26.12) < 1e-12)
    #expect(abs(reading.coordinate.longitude - 85.39) < 1e-12)
    #expect(!reading.swapped)
  }

  @Test(arguments: [
    "85.39,26.12", "85.39 26.12", "geo:85.39,26.12", "८५.३९ २६.१२", "85°23'24\" 26°07'12\"",
  ])
  func `a place in India written the wrong way round is turned, and it is said`(text: String) throws
  {
    let reading = try CoordinateText.parse(text)
    #expect(abs(reading.coordinate.latitude - 26.12) < 1e-12)
    #expect(reading.swapped)
  }

  @Test func `a place elsewhere is taken as it is written`() throws {
    let zanzibar = try CoordinateText.parse("-6.16,39.19")
    #expect(zanzibar.coordinate == Coordinate(-6.16, 39.19))
    #expect(try CoordinateText.parse("6.16S 39.19W").coordinate == Coordinate(-6.16, -39.19))
    // Tromsø; letters are believed.
    let norway = try CoordinateText.parse("69.65N 18.96E")
    #expect(norway.coordinate == Coordinate(69.65, 18.96))
    #expect(!norway.swapped)
  }

  @Test(arguments: [
    "", " ", ",", "26.12", "26.12,", ",85.39", "26.12,85.39,5", "26,12,85,39", "मुजफ्फरपुर", "26.12 km",
    "26.12N 85.39N", "-26.12N 85.39E", "26.12N -85.39E", "26°60' 85°00'", "26°07'60\" 85°",
    "26.5°07' 85°",
    "26'12 85'39", "26..12,85.39", "--26,85", "1e2,5", "nan,nan", "inf 5", "26 07 85 23", "0x1A,85",
    "26.12N N 85.39E", "26.12 N E", "lat lon", "lat 26.12", "°,°", "26°°,85", "26°07'12\"13 85",
  ])
  func `what is no place is refused with its text`(text: String) {
    let problem = #expect(throws: Problem.self) { try CoordinateText.parse(text) }
    #expect(problem?.kind == .coordinateUnreadable, "\(text)")
  }

  @Test func `numbers out of range are named as such`() {
    let latitude = #expect(throws: Problem.self) { try CoordinateText.parse("-91.2,10") }
    #expect(latitude?.kind == .latitudeOutOfRange)
    let longitude = #expect(throws: Problem.self) { try CoordinateText.parse("26.12,185.39") }
    #expect(longitude?.kind == .longitudeOutOfRange)
  }

  @Test func `no text of any bytes does harm`() {
    let alphabet = Array("0123456789.,;-+°'\"NSEWnsew ²½उत्तरपू०९:=?geo\u{0}\u{301}😀".unicodeScalars)
    var random = SeededGenerator(seed: 26)
    for _ in 0..<20_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<random.next() % 24 {
        scalars.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
      }
      let text = String(scalars)
      do throws(Problem) {
        let reading = try CoordinateText.parse(text)
        #expect(abs(reading.coordinate.latitude) <= 90)
      } catch {
        #expect(!error.message(in: .hindi).isEmpty)
      }
    }
    let long = String(repeating: "9", count: 100_000)
    #expect(throws: Problem.self) { try CoordinateText.parse(long) }
  }
}

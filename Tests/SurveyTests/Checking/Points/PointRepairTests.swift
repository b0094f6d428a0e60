import Fixtures
import Testing

@testable import Survey

@Suite struct PointRepairTests {
  private func meanings(_ latitude: Double, _ longitude: Double) -> [String] {
    PointRepair.alternatives(of: PointClaim(latitude: latitude, longitude: longitude)).map {
      "\($0.place.findingText) [\($0.repairs.map { "\($0)" }.joined(separator: ", "))]"
    }
  }

  /// 26°45'30" = 26 + 45/60 + 30/3600 = 26.7583333; 85°23'24" = 85.39.
  @Test func `minutes and seconds in the place of decimals are known`() {
    #expect(meanings(26.4530, 85.2324) == ["26.7583333, 85.39 [minutes]"])
    #expect(meanings(26.45, 85.23) == ["26.75, 85.3833333 [minutes]"])
    // No minute has 72 seconds: 45.72'; nor has a degree 60 minutes.
    #expect(meanings(26.4572, 85.2372) == ["26.762, 85.3953333 [minutes]"])
    // One hand writes both: 23'24" beside 45.72' would be two forms.
    #expect(meanings(26.4572, 85.2324) == ["26.762, 85.3873333 [minutes]"])
    // One of the two may have no minutes, both together are whole degrees.
    #expect(meanings(26.45, 85) == ["26.75, 85.0 [minutes]"] && meanings(26, 85) == [])
    #expect(meanings(26.6030, 85.2324) == [])
    #expect(meanings(26.4530, 85.7324) == [])
  }

  @Test func `the last binary digit of a decimal does not make a minute of sixty seconds`() {
    for minute in 0..<60 {
      for second in 0..<60 where minute % 10 + second > 0 {
        let written = 26 + (Double(minute) * 100 + Double(second)) / 10_000
        let read = AngleDigits.degrees(written, written)
        let meant = 26 + Double(minute) / 60 + Double(second) / 3600
        #expect(read?.form == .wholeSeconds, "\(minute) \(second)")
        #expect(abs((read?.0 ?? 0) - meant) < 1e-7, "\(minute) \(second)")
      }
    }
  }

  @Test func `whole seconds are surer than parts of seconds, and these than minutes`() {
    func form(_ latitude: Double, _ longitude: Double) -> AngleDigits.Form? {
      AngleDigits.degrees(latitude, longitude)?.form
    }
    #expect(form(26.4530, 85.23) == .wholeSeconds)
    #expect(form(26.453012, 85.2324) == .partsOfSeconds)
    #expect(form(26.4572, 85.2324) == .minutes)
    #expect(form(26.4, 85.2) == .minutes && form(26.4, 85.23) == .wholeSeconds)
  }

  @Test func `signs are put right, together with an exchange too`() {
    #expect(meanings(-26.12345, 85.98765) == ["26.12345, 85.98765 [sign]"])
    #expect(meanings(26.12345, -85.98765) == ["26.12345, 85.98765 [sign]"])
    #expect(meanings(-85.98765, 26.12345) == ["26.12345, 85.98765 [swapped, sign]"])
  }

  @Test func `a lost decimal point is found again`() {
    #expect(meanings(2_612_345, 8_598_765) == ["26.12345, 85.98765 [scaled]"])
    #expect(meanings(26.12345, 8_598_765) == ["26.12345, 85.98765 [scaled]"])
    #expect(meanings(85_987_650, 261_234_500) == ["26.12345, 85.98765 [swapped, scaled]"])
    // 261234 may be 26.1234 or 26°12'34".
    #expect(meanings(261_234, 855_912).count == 2)
  }

  /// 2607.2012 is 26°07.2012' = 26.1200200 in the sentences of receivers (NMEA 0183).
  @Test func `a receiver's degrees and minutes are one of two meanings`() {
    let all = meanings(2607.2012, 8523.4012)
    #expect(all.contains("26.12002, 85.39002 [minutes]"))
    #expect(all.count == 2)
  }

  @Test func `other numbers have no meaning`() {
    for (latitude, longitude) in [(51.5, -0.12), (126.1, 85.3), (26.1, 385.3), (.nan, 85.3)] {
      #expect(meanings(latitude, longitude).isEmpty)
    }
    #expect(meanings(26.789, 85.912).isEmpty)
  }

  @Test func `each alternative is in India and needs a repair, whatever the numbers`() {
    var random = SeededGenerator(seed: 31)
    let scales: [Double] = [1, 10, 100, 1e4, 1e6, 1e9]
    for turn in 0..<20_000 {
      let scale = scales[turn % scales.count]
      let claim = PointClaim(
        latitude: random.number(in: -400...400) * scale,
        longitude: random.number(in: -400...400) * scale)
      for alternative in PointRepair.alternatives(of: claim) {
        #expect(PointClaim(alternative.place).place != nil && !alternative.repairs.isEmpty)
      }
    }
  }
}

import Fixtures
import Geodata
import Geodesy
import Registry
import Testing
import Wording

@testable import Survey

/// Real towns, damaged in known ways and imported: what is found, and what is put right.
///
/// `Benchmarks/coordinate_forensics.py` does the same with 10,000 points and damage of all kinds.
@Suite struct ForensicsTests {
  private static let towns = Town.all.enumerated().filter { $0.offset % 9 == 0 }.map(\.element)

  private struct Outcome {
    let report: ImportReport
    /// The places of the facilities by the number of their town.
    let places: [Int: Coordinate]
    func count(_ kind: Problem.Kind) -> Int {
      report.reasons.filter { $0.problem.kind == kind }.reduce(0) { $0 + $1.count }
    }
  }

  private func imported(_ cells: (Town) -> (String, String)) async throws -> Outcome {
    let fixture = try ImportFixture()
    let rows = Self.towns.map { town in
      let (latitude, longitude) = cells(town)
      return "\(town.id),Centre \(town.id),PHC,\(town.district.state.name.english),"
        + "\(town.district.name.english),\"\(latitude)\",\"\(longitude)\"\n"
    }
    let report = try await fixture.facilities(
      "id,name,type,state,district,lat,lon\n" + rows.joined())
    var places: [Int: Coordinate] = [:]
    for facility in try fixture.facilities {
      let number = facility.draft.name.split(separator: " ").last.flatMap { Int($0) }
      if let number { places[number] = facility.draft.point?.coordinate }
    }
    return Outcome(report: report, places: places)
  }

  private func areRight(_ outcome: Outcome, within meters: Double = 20) -> Bool {
    Self.towns.allSatisfy { town in
      outcome.places[town.id].map {
        Geodesic.distance(from: $0, to: town.point).meters <= meters
      } ?? true
    }
  }

  @Test func `undamaged points are left alone`() async throws {
    let outcome = try await imported { ("\($0.point.latitude)", "\($0.point.longitude)") }
    #expect(outcome.report.totals.accepted == Self.towns.count && areRight(outcome))
  }

  @Test func `exchanges, signs and lost points are all found and put right`() async throws {
    let damages: [(Problem.Kind, (Coordinate) -> (String, String))] = [
      (.pointSwapped, { ("\($0.longitude)", "\($0.latitude)") }),
      (.pointSign, { ("-\($0.latitude)", "\($0.longitude)") }),
      (.pointSign, { ("\($0.latitude)", "-\($0.longitude)") }),
      (
        .pointScaled,
        { ("\(Int($0.latitude * 1e7 + 0.5))", "\(Int($0.longitude * 1e7 + 0.5))") }
      ),
    ]
    for (kind, damage) in damages {
      let outcome = try await imported { damage($0.point) }
      #expect(outcome.count(kind) == Self.towns.count && areRight(outcome), "\(kind.id)")
      #expect(outcome.report.totals.corrected >= Self.towns.count * 95 / 100, "\(kind.id)")
    }
  }

  @Test func `minutes are found where they lead out of the district, and never put wrong`()
    async throws
  {
    func minutes(_ degrees: Double) -> Double {
      let seconds = Int((degrees * 3600).rounded())
      return Double(seconds / 3600) + Double(seconds % 3600 / 60) / 100
        + Double(seconds % 60) / 10_000
    }
    let outcome = try await imported {
      ("\(minutes($0.point.latitude))", "\(minutes($0.point.longitude))")
    }
    let outlines = Dictionary(
      uniqueKeysWithValues: District.boundaries.map {
        ($0.district, Outline($0.boundary, of: ""))
      })
    var decidable = 0
    for town in Self.towns {
      let place = Coordinate(
        trustedLongitude: minutes(town.point.longitude), latitude: minutes(town.point.latitude))
      guard let outline = outlines[town.district], !outline.contains(place),
        outline.distance(from: place) > .kilometers(1)
      else { continue }
      decidable += 1
    }
    #expect(decidable > 30)
    #expect(outcome.count(.pointMinutes) >= decidable * 95 / 100)
    let wrong = Self.towns.count { town in
      outcome.places[town.id].map {
        Geodesic.distance(from: $0, to: town.point).meters > 20
      } ?? false
    }
    // Those that stay in their district cannot be told; none was moved to a third place.
    #expect(wrong <= Self.towns.count - decidable)
  }

  @Test func `other notations are read as what they say`() async throws {
    func text(_ degrees: Double, _ letter: String) -> String {
      let tenths = Int((degrees * 36_000).rounded())
      return
        "\(tenths / 36_000)°\(tenths % 36_000 / 600)'\(tenths % 600 / 10).\(tenths % 10)''\(letter)"
    }
    let sexagesimal = try await imported {
      (text($0.point.latitude, "N"), text($0.point.longitude, "E"))
    }
    let comma = try await imported {
      (
        "\($0.point.latitude)".split(separator: ".").joined(separator: ","),
        "\($0.point.longitude)".split(separator: ".").joined(separator: ",")
      )
    }
    for outcome in [sexagesimal, comma] {
      #expect(outcome.report.totals.accepted == Self.towns.count && areRight(outcome))
    }
  }
}

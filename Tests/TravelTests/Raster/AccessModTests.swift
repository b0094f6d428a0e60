import Fixtures
import Foundation
import Testing

@testable import Travel

/// What WHO's AccessMod answers on the Malawi demonstration that comes with it.
@Suite("AccessMod's own answers", .enabled(if: SharedData.exists))
struct AccessModTests {
  @Test func `Its accessibility test has the same mean and the same cells without an answer`()
    throws
  {
    let scenario = try TravelScenario(
      [1, 2, 3, 1001, 1002, 1003].map {
        try .init(landClass: "\($0)", label: "", speed: "50", mode: "MOTORIZED")
      })
    let surface = try TravelSurface(
      landCover: SharedData.grid("landcover_merged"), scenario: scenario,
      elevation: SharedData.grid("dem"))
    let expected = try #require(SharedData.table("expected_accessibility").first)
    for cores in 1...2 {
      let times = surface.times(
        from: try SharedData.facilityCells(),
        TravelQuestion(limit: .minutes(60), cores: cores))
      let minutes = (0..<times.frame.cellCount).compactMap { times.minutesRoundedUp($0) }
      let mean = Double(minutes.reduce(0, +)) / Double(minutes.count)
      #expect(String(format: "%.3f", mean) == expected["expected_mean_minutes_ceil"])
      #expect("\(times.frame.cellCount - minutes.count)" == expected["expected_null_cells"])
    }
  }

  @Test func `Every referral takes as many minutes`() throws {
    let scenario = try TravelScenario(
      SharedData.table("scenario_default").map { row in
        try .init(
          landClass: row["class"] ?? "", label: row["label"] ?? "", speed: row["speed"] ?? "",
          mode: row["mode"] ?? "")
      })
    let surface = try TravelSurface(
      landCover: SharedData.grid("landcover_merged"), scenario: scenario,
      elevation: SharedData.grid("dem"))
    let cells = try SharedData.facilityCells()
    let times = cells.prefix(4).map { cell in
      surface.times(from: [cell], TravelQuestion(direction: .fromFacility))
    }
    let expected = try SharedData.table("expected_referral_from_1_to_4")
    #expect(expected.count == 36)
    for pair in expected {
      let from = try #require(Int(pair["from__cat"] ?? ""))
      let to = try #require(Int(pair["to__cat"] ?? ""))
      #expect(
        times[from - 1].minutesRoundedUp(cells[to - 1]) == Int(pair["time_m"] ?? ""),
        "from \(from) to \(to)")
    }
  }
}

extension SharedData {
  /// A grid of AccessMod's demonstration.
  static func grid(_ name: String) throws -> Raster {
    var grid = ESRIGrid()
    try grid.read([UInt8](Data(contentsOf: folder.appending(path: "travel-time/\(name).asc"))))
    return try grid.finish()
  }

  /// A table of it, as dictionaries by header; no field is quoted.
  static func table(_ name: String) throws -> [[String: String]] {
    let text = try String(
      contentsOf: folder.appending(path: "travel-time/\(name).csv"), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: ",") }
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(lines[0], line).map { ("\($0)", "\($1)") })
    }
  }

  /// The cells of its ten facilities, by their order.
  static func facilityCells() throws -> [Int] {
    let frame = try grid("landcover_merged").frame
    return try table("facilities").map { row in
      let x = try #require(Double(row["x"] ?? ""))
      let y = try #require(Double(row["y"] ?? ""))
      let cell = try #require(frame.cell(x: x, y: y))
      #expect("\(cell / frame.columns)" == row["row"] && "\(cell % frame.columns)" == row["col"])
      return cell
    }
  }
}

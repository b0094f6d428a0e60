internal import ArgumentParser
import Exchange
import Registry
import Wording

/// In which districts and blocks a question is asked.
struct AreaFilterOptions: ParsableArguments {
  @Option(help: "Only in this district; repeat for more.")
  var district: [String] = []

  @Option(help: "Only in this block; repeat for more.")
  var block: [String] = []

  /// The areas asked for, empty for all: of the blocks those in the districts, if both are named.
  ///
  /// - Throws: `area.unknown`.
  func areas(in snapshot: RegisterSnapshot, language: Language) throws -> Set<Area.ID> {
    let districts = try district.flatMap {
      try areas(of: .district, named: $0, in: snapshot, language)
    }
    guard !block.isEmpty else { return Set(districts) }
    let blocks = try block.flatMap { try areas(of: .block, named: $0, in: snapshot, language) }
    guard !districts.isEmpty else { return Set(blocks) }
    let inside = try Set(snapshot.areas(inside: districts)).intersection(blocks)
    guard !inside.isEmpty else {
      throw Self.unknown(.block, block.joined(separator: ", "), language)
    }
    return inside
  }

  private func areas(
    of level: AreaLevel, named name: String, in snapshot: RegisterSnapshot, _ language: Language
  ) throws -> [Area.ID] {
    let areas = try snapshot.areas(of: level, named: name)
    guard !areas.isEmpty else { throw Self.unknown(level, name, language) }
    return areas
  }

  private static func unknown(_ level: AreaLevel, _ name: String, _ language: Language) -> Problem {
    Problem(
      .areaUnknown, at: "--\(level.rawValue)", ["level": level.label[language], "value": name])
  }
}

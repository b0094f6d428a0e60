public import Coverage
internal import Geodata
internal import Geodesy
internal import Registry
internal import Wording

extension GapTable {
  /// What is true of all rows together: the question, the norms with their sources, the types that
  /// count as others, the totals, and what was left out.
  public var envelope: Fields {
    let layout = RowLayout<GapRow>(self)
    return [
      "by": .text(question.level.rawValue),
      "as_of": .text(question.day.description),
      "norm": .text(question.norms.id),
      "within_m": .meters(question.reach.meters),
      "norms": .list(norms.map { .object(Self.fields(of: $0)) }),
      "counts_as": question.types.countsAs,
      "totals": .list(totals.map { .object(layout.fields(of: $0)) }),
      "left_out": .object(omissions.fields),
    ]
  }

  /// The norms that the rows rest on, type by type, plain land first.
  var norms: [Norm] {
    question.types.flatMap { type in
      let plain = question.norms.norm(for: type, on: .plain)
      let hilly = question.norms.norm(for: type, on: .hilly)
      return [plain, hilly == plain ? nil : hilly].compactMap(\.self)
    }
  }

  private static func fields(of norm: Norm) -> Fields {
    [
      "type": .text(norm.type.code),
      "terrain": .text(norm.land.rawValue),
      "people_per_facility": .integer(norm.peoplePerFacility),
      "per_area": .text(norm.perArea),
      "source": .text(norm.source),
      "year": .integer(norm.year),
      "verified": .boolean(norm.isVerified),
    ]
  }
}

public import Coverage
internal import Geodata
internal import Registry
public import Wording

extension ReachTable {
  /// What is true of all rows together: the question, whose people were counted, the totals, and
  /// what was left out.
  public var envelope: Fields {
    var fields: Fields = [
      "by": .text(question.level.rawValue),
      "as_of": .text(question.day.description),
      "types": .list(question.types.map { .text($0.code) }),
      "counts_as": question.types.countsAs,
      "limit": .object(question.limit.fields),
      "demand": .object(basis.fields),
    ]
    fields.append("total", .object(RowLayout<ReachRow>(self).fields(of: total)))
    fields.append("left_out", .object(omissions.fields))
    return fields
  }

  /// What a reader of the bare table must know, a sentence each.
  public var notes: [Bilingual] {
    [basis.note(sharePlaced: total.sharePlaced), question.limit.note]
      + question.types.countingOthers.map(\.countingNote) + omissions.notesWithoutTerrain
  }
}

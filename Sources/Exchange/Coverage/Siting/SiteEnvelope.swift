public import Coverage
internal import Geodata
internal import Geodesy
internal import Registry
public import Wording

extension SitePlan {
  /// What is true of all rows together: the question, whose people were counted, the plan's value
  /// beside today's and the best possible, and what was left out.
  public var envelope: Fields {
    var fields: Fields = [
      "objective": .text(question.objective.rawValue),
      "add": .integer(question.count),
      "types": .list(question.reach.types.map { .text($0.code) }),
      "counts_as": question.reach.types.countsAs,
      "as_of": .text(question.reach.day.description),
      "limit": .object(question.reach.limit.fields),
      "least_distance_m": .meters(question.leastDistance?.meters),
      "demand": .object(basis.fields),
    ]
    if question.floor > 0 {
      fields.append(
        "at_least",
        .object([
          "level": .text(question.reach.level.rawValue), "sites": .integer(question.floor),
        ]))
    }
    fields.append("candidates", .integer(candidates))
    fields.append("candidates_too_near", .integer(candidatesTooNear))
    fields.append("result", .object(resultFields))
    fields.append("left_out", .object(omissions.fields))
    return fields
  }

  private var resultFields: Fields {
    var fields: Fields = [
      "people": .integer(people), "people_placed": .integer(peoplePlaced),
      "people_within_before": .integer(result.before),
      "people_within_after": .integer(result.after),
    ]
    if let bound = result.bound { fields.append("people_within_at_best", .integer(bound)) }
    if let way {
      fields.append("mean_m_before", .meters(way.before))
      fields.append("mean_m_after", .meters(way.after))
      fields.append("mean_m_at_best", .meters(way.bound))
    }
    if let leastSites {
      fields.append("sites", .integer(sites.count))
      fields.append("sites_at_best", .integer(leastSites))
    }
    fields.append("gap", .number(gap, .exactly(6)))
    fields.append("is_best", .boolean(gap == 0))
    return fields
  }

  /// What a reader of the bare table must know, a sentence each.
  public var notes: [Bilingual] {
    var notes = [gainNote] + wayNotes + [certificate]
    if question.objective == .people, sites.count < question.count { notes.append(fewerNote) }
    if candidatesTooNear > 0 {
      notes.append(
        Bilingual(
          "Places too near to a facility of today, left out: \(candidatesTooNear).",
          "आज के किसी केंद्र के बहुत पास के स्थान, जो छोड़े गए: \(candidatesTooNear)।"))
    }
    return notes
      + [
        basis.note(sharePlaced: people > 0 ? Double(peoplePlaced) / Double(people) : nil),
        question.reach.limit.note,
      ]
      + question.reach.types.countingOthers.map(\.countingNote) + omissions.notesWithoutTerrain
  }

}

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
    fields.append(
      "result",
      .object([
        "people": .integer(people), "people_placed": .integer(peoplePlaced),
        "people_within_before": .integer(result.before),
        "people_within_after": .integer(result.after),
        "people_within_at_best": .integer(result.bound),
        "gap": .number(result.gap, .exactly(6)), "is_best": .boolean(result.gap == 0),
      ]))
    fields.append("left_out", .object(omissions.fields))
    return fields
  }

  /// What a reader of the bare table must know, a sentence each.
  public var notes: [Bilingual] {
    var notes = [gainNote, certificate]
    if sites.count < question.count { notes.append(fewerNote) }
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

  private var gainNote: Bilingual {
    func percent(_ people: Int) -> String {
      Decimals.exactly(1).digits(of: 100 * Double(people) / Double(max(1, peoplePlaced))) ?? ""
    }
    let added = result.after - result.before
    return Bilingual(
      "\(sites.count) sites bring \(added) more people within reach: from \(result.before) (\(percent(result.before)) %) to \(result.after) (\(percent(result.after)) %).",
      "\(sites.count) स्थलों से \(added) और लोग पहुँच में आते हैं: \(result.before) (\(percent(result.before)) %) से \(result.after) (\(percent(result.after)) %)।"
    )
  }

  /// How near to the best possible the plan is.
  private var certificate: Bilingual {
    guard result.gap > 0 else {
      return Bilingual(
        "No other plan does better: this is proved.",
        "कोई और योजना इससे अच्छी नहीं: यह सिद्ध है।")
    }
    let most = result.bound - result.before
    // Rounded up, so that what is said is true.
    let percent = Decimals.exactly(2).digits(of: (result.gap * 10_000).rounded(.up) / 100) ?? ""
    return Bilingual(
      "No plan can bring more than \(most): this one is within \(percent) % of the best possible.",
      "कोई योजना \(most) से अधिक नहीं ला सकती: यह सर्वोत्तम संभव के \(percent) % के भीतर है।")
  }

  private var fewerNote: Bilingual {
    Bilingual(
      "\(question.count) were asked for; no further one would be allowed and serve anybody else.",
      "\(question.count) माँगे गए थे; कोई और स्थल ऐसा नहीं जो अनुमत हो और किसी और की सेवा करे।")
  }
}

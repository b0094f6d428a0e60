internal import Coverage
internal import Wording

extension Omissions {
  /// A sentence for each kind of thing that is missing somewhere.
  var notes: [Bilingual] { settlements.notes + facilities.notes }

  /// The same for answers in which the land makes no difference.
  var notesWithoutTerrain: [Bilingual] {
    var flat = settlements
    flat.peopleWithoutTerrain = 0
    return flat.notes + facilities.notes
  }
}

extension SettlementOmissions {
  /// A sentence for each kind of settlement that is missing somewhere.
  var notes: [Bilingual] {
    [
      (
        ofOtherKinds,
        Bilingual(
          "Settlements of kinds that stand for people counted elsewhere, not counted: {count}.",
          "ऐसे प्रकार की बस्तियाँ जिनके लोग दूसरी बस्तियों में गिने गए, जो गिनी नहीं गईं: {count}।")
      ),
      (
        withoutPopulation,
        Bilingual(
          "Settlements of unknown population, not counted: {count}.",
          "अज्ञात जनसंख्या की बस्तियाँ, जो गिनी नहीं गईं: {count}।")
      ),
      (
        withoutArea,
        Bilingual(
          "Settlements in none of the areas, not counted: {count}, with {people} people.",
          "बस्तियाँ जो किसी क्षेत्र में नहीं आतीं और गिनी नहीं गईं: {count}, {people} लोग।")
      ),
      (
        inSeveralAreas,
        Bilingual(
          "Settlements where outlines overlap, counted in one area each: {count}.",
          "बस्तियाँ जहाँ सीमाएँ एक-दूसरे पर चढ़ती हैं, जो एक ही क्षेत्र में गिनी गईं: {count}।")
      ),
      (
        withoutPoint,
        Bilingual(
          "Settlements without a point, counted but neither near nor far: {count}, with {people} people.",
          "अज्ञात स्थान की बस्तियाँ, जो गिनी गईं पर न पास हैं न दूर: {count}, {people} लोग।")
      ),
      (
        peopleWithoutTerrain,
        Bilingual(
          "People on land of unknown kind, counted as on plain land: {count}.",
          "अज्ञात भू-भाग के लोग, जो मैदानी माने गए: {count}।")
      ),
    ].saidWhereAny(people: [nil, nil, peopleWithoutArea, nil, peopleWithoutPoint, nil])
  }
}

extension FacilityOmissions {
  /// A sentence for each kind of facility that is missing somewhere.
  var notes: [Bilingual] {
    [
      (
        withoutPoint,
        Bilingual(
          "Facilities without a point, counted but near to nobody: {count}.",
          "अज्ञात स्थान के केंद्र, जो गिने गए पर किसी के पास नहीं: {count}।")
      ),
      (
        withoutArea,
        Bilingual(
          "Facilities in none of the areas, not counted but near to those around: {count}.",
          "केंद्र जो किसी क्षेत्र में नहीं आते, जो गिने नहीं गए पर आसपास वालों के पास हैं: {count}।")
      ),
      (
        ofUnknownType,
        Bilingual(
          "Facilities of unknown type, not counted: {count}.",
          "अज्ञात प्रकार के केंद्र, जो गिने नहीं गए: {count}।")
      ),
      (
        notWorking,
        Bilingual(
          "Facilities that do not work or are being built, not counted: {count}.",
          "केंद्र जो चालू नहीं हैं या बन रहे हैं, जो गिने नहीं गए: {count}।")
      ),
    ].saidWhereAny(people: [nil, nil, nil, nil])
  }
}

extension [(Int, Bilingual)] {
  /// The sentences whose count is not zero, with their numbers.
  fileprivate func saidWhereAny(people: [Int?]) -> [Bilingual] {
    zip(self, people).compactMap { entry, people in
      guard entry.0 > 0 else { return nil }
      let details = ["count": "\(entry.0)", "people": "\(people ?? 0)"]
      return Bilingual(
        entry.1.said(in: .english, with: details), entry.1.said(in: .hindi, with: details))
    }
  }
}

internal import Geodata
internal import Wording

extension [FacilityType] {
  /// The types outside the list whose facilities are counted as one of these.
  var countingOthers: [FacilityType] {
    FacilityType.all.filter { $0.countsAs != $0 && contains($0.countsAs) }
  }

  /// Each of those types with the one that it counts as.
  var countsAs: Value {
    .object(
      countingOthers.reduce(into: Fields()) { $0.append($1.code, .text($1.countsAs.code)) })
  }
}

extension FacilityType {
  /// That facilities of this type are counted as those of another.
  var countingNote: Bilingual {
    Bilingual(
      "\(short.english) counts as \(countsAs.short.english).",
      "\(short.hindi) को \(countsAs.short.hindi) गिना गया है।")
  }
}

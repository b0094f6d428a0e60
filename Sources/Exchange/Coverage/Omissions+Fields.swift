internal import Coverage

extension Omissions {
  /// All counts, zeros included, so that a reader need not guess.
  var fields: Fields {
    [
      "settlements_of_other_kinds": .integer(settlements.ofOtherKinds),
      "settlements_without_population": .integer(settlements.withoutPopulation),
      "settlements_without_area": .integer(settlements.withoutArea),
      "people_without_area": .integer(settlements.peopleWithoutArea),
      "settlements_in_several_areas": .integer(settlements.inSeveralAreas),
      "settlements_without_point": .integer(settlements.withoutPoint),
      "people_without_point": .integer(settlements.peopleWithoutPoint),
      "people_without_terrain": .integer(settlements.peopleWithoutTerrain),
      "facilities_without_point": .integer(facilities.withoutPoint),
      "facilities_without_area": .integer(facilities.withoutArea),
      "facilities_of_unknown_type": .integer(facilities.ofUnknownType),
      "facilities_not_working": .integer(facilities.notWorking),
    ]
  }
}

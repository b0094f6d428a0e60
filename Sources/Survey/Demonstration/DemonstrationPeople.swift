/// Shares the people of a state among the places of the demonstration.
///
/// Towns keep the population that GeoNames gives them. Whoever is left of the state's total is shared
/// among the post offices, each with a seeded weight between a half and one and a half, because India Post
/// has about one office for every ten thousand people of Bihar, and more of them where more people live. The
/// state's sum is exact; the districts' come out within a third of Census 2011 in 33 of 38 (Sheikhpura,
/// Arwal, Araria, Kishanganj and Katihar are farther off).
enum DemonstrationPeople {
  /// The population of Bihar, Census of India 2011 (92,341,436 rural and 11,758,016 urban).
  static let ofBihar = 104_099_452

  /// Gives every place its people.
  static func share(_ total: Int, among districts: inout [DemonstrationDistrict]) {
    var numbers = SeededNumbers(seed: 2011)
    let ofTowns = districts.flatMap(\.towns).reduce(0) { $0 + $1.people }
    let places = districts.reduce(0) { $0 + $1.hubs.count + $1.villages.count }
    let weights = (0..<places).map { _ in numbers.within(500...1500) }
    let weight = weights.reduce(0, +)
    let shared = max(0, total - ofTowns)
    var given = 0
    var passed = 0
    var rest = weights[...]
    // Each place gets what the sum so far is short of its exact value, so that nobody is lost.
    func people() -> Int {
      passed += rest.popFirst() ?? 0
      let due = shared * passed / max(weight, 1)
      defer { given = due }
      return due - given
    }
    for index in districts.indices {
      for place in districts[index].hubs.indices { districts[index].hubs[place].people = people() }
      for place in districts[index].villages.indices {
        districts[index].villages[place].people = people()
      }
    }
  }
}

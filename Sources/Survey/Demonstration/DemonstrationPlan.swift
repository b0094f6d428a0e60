/// How many facilities of each type the demonstration puts into a district, and where.
///
/// The numbers follow what Bihar reported about 2018 to 2023 (1,899 PHCs with the additional ones, 150
/// CHCs, some 9,900 sub-centres, one district hospital each), so that the shortfall against the norms
/// looks as it does; where which facility stands is made up.
struct DemonstrationPlan {
  /// Where in a district facilities of a type stand.
  enum Setting {
    /// In the main town.
    case mainTown
    /// In the towns, every other one in the main town.
    case towns
    /// In the smaller towns, then in the places of sub offices.
    case smallTowns
    /// In the places of sub offices, then in villages.
    case hubs
    /// In villages.
    case villages
  }

  /// The line of the plan for one type.
  struct Entry {
    let typeCode: String
    let setting: Setting
    /// One facility for so many people of the district, rounded; nil for exactly one.
    let peopleForOne: Int?
    /// How far from the place's point the facility may stand, in metres.
    let reach: ClosedRange<Int>
  }

  /// The types in the order in which they are put down, the referral chain from its top.
  static let entries: [Entry] = [
    Entry(typeCode: "MC", setting: .mainTown, peopleForOne: 4_800_000, reach: 800...2500),
    Entry(typeCode: "DH", setting: .mainTown, peopleForOne: nil, reach: 200...900),
    Entry(typeCode: "SDH", setting: .smallTowns, peopleForOne: 1_900_000, reach: 100...700),
    Entry(typeCode: "RH", setting: .smallTowns, peopleForOne: 1_500_000, reach: 100...700),
    Entry(typeCode: "CHC", setting: .smallTowns, peopleForOne: 700_000, reach: 100...700),
    Entry(typeCode: "PHC", setting: .hubs, peopleForOne: 195_000, reach: 50...600),
    Entry(typeCode: "APHC", setting: .hubs, peopleForOne: 76_000, reach: 50...600),
    Entry(typeCode: "HSC", setting: .villages, peopleForOne: 10_500, reach: 30...500),
    Entry(typeCode: "UPHC", setting: .towns, peopleForOne: 1_000_000, reach: 300...1800),
    Entry(typeCode: "blood-bank", setting: .mainTown, peopleForOne: nil, reach: 200...900),
    Entry(typeCode: "private-hospital", setting: .towns, peopleForOne: 350_000, reach: 200...2000),
    Entry(typeCode: "private-clinic", setting: .towns, peopleForOne: 250_000, reach: 100...2000),
    Entry(typeCode: "laboratory", setting: .towns, peopleForOne: 300_000, reach: 100...1500),
    Entry(typeCode: "JAK", setting: .towns, peopleForOne: 400_000, reach: 100...1200),
    Entry(typeCode: "AYUSH", setting: .hubs, peopleForOne: 900_000, reach: 50...600),
  ]

  private let places: DemonstrationDistrict
  private let mainTown: [DemonstrationSite]
  private let smallTowns: [DemonstrationSite]
  private let hubs: [DemonstrationSite]
  private let villages: [DemonstrationSite]
  /// How many facilities every setting has taken, so that each goes to the next place.
  private var taken: [Setting: Int] = [:]

  /// Plans for one district, its places in a random order where the order says nothing.
  init(for places: DemonstrationDistrict, _ numbers: inout SeededNumbers) {
    self.places = places
    let hubs = numbers.shuffled(places.hubs)
    let villages = numbers.shuffled(places.villages)
    mainTown = Array(places.towns.prefix(1))
    smallTowns = places.towns.dropFirst() + hubs
    self.hubs = hubs + villages
    self.villages = villages + hubs
  }

  /// How many facilities of a type the district gets.
  func count(of entry: Entry) -> Int {
    entry.peopleForOne.map { (places.people + $0 / 2) / $0 } ?? 1
  }

  /// The place of the next facility in a setting; nil if the district has no place at all.
  mutating func nextSite(_ setting: Setting) -> DemonstrationSite? {
    let index = taken[setting, default: 0]
    taken[setting] = index + 1
    let sites =
      switch setting {
      case .mainTown: mainTown
      case .towns: index.isMultiple(of: 2) ? mainTown : places.towns
      case .smallTowns: smallTowns
      case .hubs: hubs
      case .villages: villages
      }
    return sites.isEmpty ? mainTown.first ?? hubs.first : sites[index % sites.count]
  }
}

import Geodata
import Geodesy
import Wording

/// A district of the demonstration with its places.
struct DemonstrationDistrict {
  let district: District
  let boundary: MultiPolygon
  /// The towns, the one that the district is asked from first, then the most populous.
  private(set) var towns: [DemonstrationSite] = []
  /// The places of head and sub offices.
  var hubs: [DemonstrationSite] = []
  /// The places of branch offices.
  var villages: [DemonstrationSite] = []

  /// The people of all places.
  var people: Int { (towns + hubs + villages).reduce(0) { $0 + $1.people } }

  /// The districts of a state with their places, from the tables of the binary.
  static func all(of state: State) -> [DemonstrationDistrict] {
    let towns = Dictionary(grouping: Town.all.filter { $0.district.state == state }) {
      $0.district.name.english
    }
    let offices = Dictionary(
      grouping: PostOffice.all.filter { $0.stateName == state.name.english }, by: \.districtName)
    return District.boundaries.filter { $0.district.state == state }.map { district, boundary in
      DemonstrationDistrict(
        district, boundary, towns: towns[district.name.english] ?? [],
        offices: offices[district.name.english] ?? [])
    }
  }

  private init(
    _ district: District, _ boundary: MultiPolygon, towns: [Town], offices: [PostOffice]
  ) {
    self.district = district
    self.boundary = boundary
    add(towns.filter { boundary.contains($0.point) })
    var layout = OfficeLayout(in: boundary, around: district.mainPoint, for: offices)
    for office in offices { add(office, at: layout.point(of: office)) }
  }

  private mutating func add(_ towns: [Town]) {
    let main = district.mainPoint
    for town in towns {
      let site = DemonstrationSite(
        kind: .town(geoNamesID: town.id), name: town.name, hindiName: town.hindiName,
        point: town.point, people: town.population ?? 0)
      if town.point == main { self.towns.insert(site, at: 0) } else { self.towns.append(site) }
    }
  }

  private mutating func add(_ office: PostOffice, at point: Coordinate) {
    let isHub = office.kind != .branch
    let site = DemonstrationSite(
      kind: isHub ? .hub(pin: office.pin) : .village(pin: office.pin),
      name: Self.placeName(of: office), hindiName: nil, point: point, people: 0)
    if isHub { hubs.append(site) } else { villages.append(site) }
  }

  /// "Kanti SO", "Katra SO Muzaffarpur": the place is what stands before the kind of office.
  private static func placeName(of office: PostOffice) -> String {
    let words = office.name.split(separator: " ")
    let place = words.prefix { $0 != office.kind.rawValue }
    return place.isEmpty ? office.name : place.joined(separator: " ")
  }
}

import Coverage
import Fixtures
import Geodesy
import Testing

@Suite struct AccessScoresTests {
  /// What PyPI's `access` 1.1.10 answers, by Benchmarks/access_oracle.py, on PROJ's geodesics.
  private static let kept: [String: [Double]] = [
    "2sfca": [
      0.000758341759353, 0.00788913071329, 0.00502716102415, 0.00348634514817, 0.00668484855006,
      0.00228206298494, 0.00514403267407, 0.00502716102415, 0.000758341759353, 0.00788913071329,
      0.00228206298494, 0.000758341759353, 0.00440278556512, 0.000758341759353, 0.00348634514817,
      0.00502716102415, 0.000758341759353, 0.0016576875259, 0, 0.000758341759353, 0,
      0.000758341759353, 0, 0,
    ],
    "e2sfca": [
      0.00041451037532, 0.0154716247124, 0.00695667866247, 0.00223819858926, 0.00994358339156,
      0.00151265126513, 0.00829798431737, 0.00695667866247, 0.00128121388735, 0.00589932565555,
      0.00151265126513, 0.00041451037532, 0.00366112706629, 0.00041451037532, 0.00223819858926,
      0.00379386238085, 0.00188413806964, 0.00137991595057, 0, 0.00041451037532, 0,
      0.00041451037532, 0, 0,
    ],
    "gravity": [
      0.200571704644, 1.83872085313, 1.13315940838, 0.373532428822, 1.70411638761,
      0.254198222221, 0.95049790592, 1.19524411574, 0.438370788233, 1.13426849333,
      0.400126311062, 0.219170204802, 0.771546049164, 0.261562193672, 0.373532428822,
      0.702771880298, 1.49321583561, 0.216611877627, 0, 0.198441271706, 0, 0.2545846972, 0, 0,
    ],
  ]

  private static let homes: [Coordinate] = (0..<24).map { home in
    let (north, east) = (Double(7 * home % 11), Double(5 * home % 13))
    return Coordinate(25.5 + 0.05 * north, 85 + 0.06 * east)
  }
  private static let facilities: [Coordinate] = (0..<5).map { facility in
    let (north, east) = (Double(3 * facility % 5), Double(2 * facility % 5))
    return Coordinate(25.6 + 0.07 * north, 85.1 + 0.11 * east)
  }
  private static let people = (0..<24).map { Double(100 + 37 * $0) }
  private static let beds = (0..<5).map { Double(3 + $0) }

  @Test(arguments: [
    ("2sfca", AccessMethod.twoStep(within: .kilometers(20))),
    (
      "e2sfca",
      .enhanced(zones: [
        .init(limit: .kilometers(5), weight: 1), .init(limit: .kilometers(10), weight: 0.68),
        .init(limit: .kilometers(20), weight: 0.22),
      ])
    ),
    ("gravity", .gravity(exponent: 1, within: .kilometers(20))),
  ])
  func `scores are those of the package access`(name: String, method: AccessMethod) throws {
    let found = AccessScores(
      method, of: Self.people, at: Self.homes, supply: Self.beds, at: Self.facilities
    ).scores
    let kept = try #require(Self.kept[name])
    #expect(found.count == 24 && kept.count == 24)
    for (found, kept) in zip(found, kept) {
      let allowed: Double = 2e-11 * max(kept, 0.1)
      #expect(abs(found - kept) <= allowed)
    }
  }

  /// What facilities with somebody within reach supply is divided among the people, no more or less.
  @Test func `supply is neither lost nor made`() {
    var random = SeededGenerator(seed: 9)
    func places(_ count: Int) -> [Coordinate] {
      (0..<count).map { _ in
        Coordinate(random.number(in: 25...26), random.number(in: 84...86))
      }
    }
    let (homes, sites) = (places(400), places(60))
    let people = homes.map { _ in random.number(in: 0...900).rounded() }
    let supply = sites.map { _ in random.number(in: 1...30).rounded() }
    let zones: [DistanceDecay.Zone] = [
      .init(limit: .kilometers(4), weight: 1), .init(limit: .kilometers(9), weight: 0.4),
    ]
    for method in [AccessMethod.twoStep(within: .kilometers(9)), .enhanced(zones: zones)] {
      let answer = AccessScores(method, of: people, at: homes, supply: supply, at: sites)
      let given: Double = zip(answer.scores, people).reduce(0) { $0 + $1.0 * $1.1 }
      let taken: Double = zip(supply, answer.reached).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) }
      #expect(abs(given - taken) < 1e-9 * taken && taken > 0)
    }
  }

  @Test func `a facility without people and a home without facilities are nought`() {
    let far = Coordinate(10, 77)
    let near = Coordinate(26, 85)
    let answer = AccessScores(
      .twoStep(within: .kilometers(5)), of: [0, 10], at: [far, near], supply: [4, 6, 2],
      at: [far, near, Coordinate(20, 80)])
    #expect(answer.reached == [0, 10, 0] && answer.scores == [0, 0.6])
  }
}

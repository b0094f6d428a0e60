import Geodesy
import Measuring

// AccessBench FOLDER [ANSWERS]: 2SFCA and E2SFCA on the work of a folder, from the points to the
// scores, all indexing included. With a second argument the scores are written to ANSWERS.f64, one
// method behind the other.
let folder = CommandLine.arguments[1]
func places(_ name: String) -> [Coordinate] {
  let degrees = FlatFile.read(folder + "/" + name, of: Double.self)
  return (0..<degrees.count / 2).map {
    Coordinate(trustedLongitude: degrees[2 * $0], latitude: degrees[2 * $0 + 1])
  }
}
let homes = places("homes.f64")
let clinics = places("clinics.f64")
let people = FlatFile.read(folder + "/people.f64", of: Double.self)
let supply = FlatFile.read(folder + "/supply.f64", of: Double.self)
let within = DistanceDecay.within(.kilometers(30))
let zones = DistanceDecay.steps([
  .init(limit: .kilometers(10), weight: 1), .init(limit: .kilometers(20), weight: 0.68),
  .init(limit: .kilometers(30), weight: 0.22),
])

func scores(_ threads: Int) -> [Double] {
  let demand = PlaceBlocks(homes)
  let sites = PlaceBlocks(clinics)
  return [within, zones].flatMap { decay in
    let reached = demand.sums(of: people, at: sites, decay, threads: threads)
    let ratios = zip(supply, reached).map { $1 > 0 ? $0 / $1 : 0 }
    return sites.sums(of: ratios, at: demand, decay, threads: threads)
  }
}

var answers: [Double] = []
Side.serve { _, threads in answers = scores(threads) }
if CommandLine.arguments.count > 2 { FlatFile.write(answers, to: CommandLine.arguments[2] + ".f64") }

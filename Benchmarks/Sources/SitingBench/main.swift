import Coverage
import Foundation
import Geodesy
import Measuring

// What Benchmarks/siting.py calls:
//   SitingBench covering FOLDER COUNT METERS RUNS
// FOLDER holds people.csv (lon,lat,people) and sites.csv (lon,lat) without headings. The plan and
// the pairs within reach are written to plan.csv and pairs.csv there, for the peers.
let arguments = CommandLine.arguments
guard arguments.count == 6, arguments[1] == "covering", let count = Int(arguments[3]),
  let meters = Double(arguments[4]), let runs = Int(arguments[5])
else {
  print("usage: SitingBench covering FOLDER COUNT METERS RUNS")
  exit(2)
}
let folder = URL(filePath: arguments[2])

func numbers(in name: String) throws -> [[Double]] {
  try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    .map { $0.split(separator: ",").compactMap { Double($0) } }
}
let homes = try numbers(in: "people.csv")
let places = try homes.map { try Coordinate(longitude: $0[0], latitude: $0[1]) }
let people = homes.map { Int($0[2]) }
let sites = try numbers(in: "sites.csv").map { try Coordinate(longitude: $0[0], latitude: $0[1]) }

var lists = ReachLists(starts: [0], items: [])
var plan: CoveringPlan?
Measured(runs: runs) {
  lists = ReachLists(of: places, from: sites, within: .meters(meters))
  plan = CoveringPlan(CoveringTask(people: people, reach: lists, count: count))
}.report("covering")
guard let plan else { exit(1) }
print(
  #"{"work": "covering", "side": "nikat", "served": \#(plan.served), "bound": \#(plan.bound), "#
    + #""gap": \#(plan.gap)}"#)
try plan.sites.map { "\($0)\n" }.joined()
  .write(to: folder.appending(path: "plan.csv"), atomically: true, encoding: .utf8)
var pairs = ""
for site in 0..<lists.count {
  for settlement in lists[site] { pairs += "\(site),\(settlement)\n" }
}
try pairs.write(to: folder.appending(path: "pairs.csv"), atomically: true, encoding: .utf8)

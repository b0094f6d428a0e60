import Coverage
import Foundation
import Geodesy
import Measuring

// What Benchmarks/siting.py calls:
//   SitingBench covering|median|median-bound FOLDER COUNT METERS RUNS
// FOLDER holds people.csv (lon,lat,people) and sites.csv (lon,lat) without headings. The plan is
// written to plan.csv there, and for covering the pairs within reach to pairs.csv, for the peers.
let arguments = CommandLine.arguments
guard arguments.count == 6, let count = Int(arguments[3]), let meters = Double(arguments[4]),
  let runs = Int(arguments[5])
else {
  print("usage: SitingBench covering|median|median-bound FOLDER COUNT METERS RUNS")
  exit(2)
}
let work = arguments[1]
let folder = URL(filePath: arguments[2])

func numbers(in name: String) throws -> [[Double]] {
  try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    .map { $0.split(separator: ",").compactMap { Double($0) } }
}

func write(_ rows: [String], to name: String) throws {
  try rows.map { $0 + "\n" }.joined()
    .write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
}

let homes = try numbers(in: "people.csv")
let places = try homes.map { try Coordinate(longitude: $0[0], latitude: $0[1]) }
let people = homes.map { Int($0[2]) }
let sites = try numbers(in: "sites.csv").map { try Coordinate(longitude: $0[0], latitude: $0[1]) }

/// Maximal covering, from points to plan and bound.
func cover() throws {
  var lists = ReachLists(starts: [0], items: [])
  var plan: CoveringPlan?
  Measured(runs: runs) {
    lists = ReachLists(of: places, from: sites, within: .meters(meters))
    plan = CoveringPlan(CoveringTask(people: people, reach: lists, count: count))
  }.report(work)
  guard let plan else { exit(1) }
  print(#"{"served": \#(plan.served), "bound": \#(plan.bound), "gap": \#(plan.gap)}"#)
  try write(plan.sites.map { "\($0)" }, to: "plan.csv")
  try write(
    (0..<lists.count).flatMap { site in lists[site].map { "\(site),\($0)" } }, to: "pairs.csv")
}

/// The p-median with no facility of today, from points to plan; with the bound if asked for.
func median() throws {
  let nothing = places.map { _ in Double.infinity }
  var plan: MedianPlan?
  Measured(runs: runs) {
    let task = MedianTask(
      places: places, people: people, today: nothing, sites: sites, count: count)
    plan = MedianPlan(task, effort: work == "median" ? 0 : 1)
  }.report(work)
  guard let plan, let total = plan.totals.last else { exit(1) }
  print(#"{"total": \#(total), "gap": \#(plan.gap)}"#)
  try write(plan.sites.map { "\($0)" }, to: "plan.csv")
}

if work == "covering" { try cover() } else { try median() }

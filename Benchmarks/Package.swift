// swift-tools-version: 6.3
import PackageDescription

/// What is measured, beside the peers that the scripts of this folder run on the same work.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A program that reads seeded work from files, does it some times and prints what it took.
func bench(_ name: String, of modules: [String]) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["Measuring"] + modules.map { .product(name: $0, package: "nikat") },
    swiftSettings: settings)
}

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "nikat", path: "..")],
  targets: [
    .target(name: "Measuring", swiftSettings: settings),
    bench("AccessBench", of: ["Geodesy"]),
    bench("NearestBench", of: ["Geodesy"]),
    bench("SitingBench", of: ["Coverage", "Geodesy"]),
    bench("MatchBench", of: ["Geodata", "Geodesy", "Registry", "Survey"]),
    bench("LoadBench", of: ["Geodesy", "Registry", "Survey", "Wording"]),
    bench("TravelBench", of: ["Travel", "Wording"]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.3
import PackageDescription

/// One set of rules for every target: Swift 6 mode, strict memory safety, no warnings.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

/// A target whose arrows point down only; `docs/architecture.md` explains the order.
func module(_ name: String, on dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of one module, mirrored file for file.
func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: ["Fixtures", .target(name: name)] + dependencies,
    swiftSettings: settings)
}

let package = Package(
  name: "nikat",
  products: [.executable(name: "nikat", targets: ["nikat"])]
    // What Benchmarks/ measures.
    + ["Coverage", "Geodata", "Geodesy", "Registry", "Survey", "Travel", "Wording"].map {
      .library(name: $0, targets: [$0])
    },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    // System libraries: module maps and shims, nothing else.
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(
      name: "CSpatiaLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev", "libspatialite-dev"])]),
    .systemLibrary(name: "CTerminal"),
    .target(name: "CGeodata"),
    .target(name: "CGeodesy"),

    // Modules, lowest first.
    module("Wording", on: []),
    module("Geodesy", on: ["CGeodesy", "Wording"]),
    module("Travel", on: ["Geodesy", "Wording"]),
    module("Geodata", on: ["CGeodata", "Geodesy", "Wording"]),
    module(
      "Registry", on: ["CSpatiaLite", "Geodata", "Geodesy", "Wording", database],
      resources: [.embedInCode("SQL")]),
    module("Survey", on: ["Geodata", "Geodesy", "Registry", "Wording", subprocess]),
    module("Coverage", on: ["Geodata", "Geodesy", "Registry", "Travel", "Wording"]),
    module("Exchange", on: ["Coverage", "Geodata", "Geodesy", "Registry", "Wording"]),
    .executableTarget(
      name: "nikat",
      dependencies: [
        "Coverage", "Exchange", "Geodata", "Geodesy", "Registry", "Survey", "Wording",
        "CTerminal", argumentParser, system,
      ],
      resources: [.embedInCode("Examples")],
      swiftSettings: settings),

    // Tests, and what more than one of them stands on.
    .target(
      name: "Fixtures", dependencies: ["CPROJ", "Geodesy", "Registry"], path: "Tests/Fixtures",
      swiftSettings: settings),
    .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: settings),
    tests(of: "Geodesy", with: ["CPROJ", "CGEOS", "Wording"]),
    tests(of: "Travel", with: ["Geodesy", "Wording"]),
    tests(of: "Geodata", with: ["Geodesy", "Wording"]),
    tests(of: "Registry", with: ["Geodata", "Geodesy", "Wording", database]),
    tests(of: "Survey", with: ["Geodata", "Geodesy", "Registry", "Wording"]),
    tests(of: "Coverage", with: ["Geodata", "Geodesy", "Registry", "Wording"]),
    tests(of: "Exchange", with: ["Geodesy", "Registry", "Wording"]),
    .testTarget(
      name: "nikatTests",
      dependencies: [
        "nikat", "Exchange", "Fixtures", "Geodesy", "Registry", "Wording", argumentParser,
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

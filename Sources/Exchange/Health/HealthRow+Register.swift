public import Registry
public import Wording

extension HealthRow {
  /// What is installed of the libraries behind the register.
  public static func rows(of libraries: LibraryVersions) -> [HealthRow] {
    let remedy = libraries.problem.map { Bilingual($0.kind.remedy.english, $0.kind.remedy.hindi) }
    let loaded = [
      ("spatialite", "SpatiaLite", libraries.spatialite), ("geos", "GEOS", libraries.geos),
      ("proj", "PROJ", libraries.proj),
    ]
    return [HealthRow("sqlite", Bilingual("SQLite", "SQLite"), .text(libraries.sqlite))]
      + loaded.map { check, name, version in
        HealthRow(
          check, Bilingual(name, name), .text(version), version == nil ? .bad : .good,
          remedy: version == nil ? remedy : nil)
      }
  }

  /// What GDAL's tools answered: their version, or what keeps them from answering.
  public static func row(ofGDAL answer: Result<String, Problem>) -> HealthRow {
    let label = Bilingual("GDAL tools", "GDAL के औज़ार")
    switch answer {
    case .success(let version): return HealthRow("gdal", label, .text(version))
    case .failure:
      return HealthRow(
        "gdal", label, .missing, .missing,
        remedy: Bilingual(
          "For shapefiles, GeoPackage and spreadsheets: apt-get install gdal-bin.",
          "शेपफ़ाइल, GeoPackage और स्प्रेडशीट के लिए: apt-get install gdal-bin."))
    }
  }

  /// Whether the file of a register is sound.
  public static func rows(of soundness: [Soundness]) -> [HealthRow] {
    soundness.map { seen in
      HealthRow(
        seen.check.rawValue, seen.check.label,
        seen.isSound ? .missing : .text(seen.complaints.prefix(mostShown).joined(separator: "; ")),
        seen.isSound ? .good : .bad,
        remedy: seen.isSound ? nil : seen.check.remedy)
    }
  }

  /// How much a register holds, and what it lacks.
  public static func rows(of counts: RegisterCounts) -> [HealthRow] {
    [
      HealthRow("facilities", Bilingual("Facilities", "केंद्र"), .integer(counts.facilities)),
      HealthRow(
        "facilities_without_point", Bilingual("without a point", "बिना स्थान के"),
        .integer(counts.facilitiesWithoutPoint)),
      HealthRow(
        "facilities_without_area", Bilingual("outside all areas", "किसी क्षेत्र में नहीं"),
        .integer(counts.facilitiesWithoutArea)),
      lacking(
        HealthRow("areas", Bilingual("Areas", "क्षेत्र"), .integer(counts.areas)),
        when: counts.areas == 0, "nikat area import"),
      lacking(
        HealthRow(
          "settlements", Bilingual("Settlements", "बस्तियाँ"), .integer(counts.settlements)),
        when: counts.settlements == 0, "nikat settlement import"),
      HealthRow(
        "settlements_without_population", Bilingual("without people", "बिना जनसंख्या के"),
        .integer(counts.settlementsWithoutPopulation)),
      HealthRow("submissions", Bilingual("Submissions", "प्रविष्टियाँ"), .integer(counts.submissions)),
      HealthRow("held", Bilingual("held for review", "जाँच के लिए रोकी गईं"), .integer(counts.held)),
      HealthRow("changes", Bilingual("Changes", "बदलाव"), .integer(counts.changes)),
    ]
  }

  private static func lacking(_ row: HealthRow, when isLacking: Bool, _ command: String)
    -> HealthRow
  {
    guard isLacking else { return row }
    return HealthRow(
      row.check, row.label, row.value, .missing,
      remedy: Bilingual("Load some with \(command).", "\(command) से लाएँ।"))
  }

  private static let mostShown = 3
}

extension Soundness.Check {
  /// What people call it.
  fileprivate var label: Bilingual {
    switch self {
    case .file: Bilingual("The file", "फ़ाइल")
    case .references: Bilingual("References between rows", "पंक्तियों के आपसी संबंध")
    case .trees: Bilingual("Spatial trees", "स्थान के वृक्ष")
    case .indexes: Bilingual("Spatial indexes", "स्थान की सूचियाँ")
    }
  }

  /// What to do if it is not sound.
  fileprivate var remedy: Bilingual {
    switch self {
    case .file, .references:
      Bilingual("Restore the last copy of the file.", "फ़ाइल की पिछली प्रति लौटाएँ।")
    case .trees, .indexes:
      Bilingual(
        "Rebuild the index with nikat doctor --upgrade.",
        "nikat doctor --upgrade से सूची फिर बनाएँ।")
    }
  }
}

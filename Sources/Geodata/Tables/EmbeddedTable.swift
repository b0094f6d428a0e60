import CGeodata

/// A table of `geodata/` as the bytes that lie in the binary: read in place, never copied.
///
/// This is the only file of the module that touches a C pointer. The bytes are constants of the program
/// image, so they outlive every reader, and each access is checked against their count.
@safe
public struct EmbeddedTable: RandomAccessCollection, Sendable {
  /// Constants of the image, so any thread may read them at any time.
  private nonisolated(unsafe) let base: UnsafePointer<UInt8>
  /// How many bytes there are.
  public let endIndex: Int

  /// Always 0.
  public var startIndex: Int { 0 }

  /// The byte at a position.
  public subscript(position: Int) -> UInt8 {
    precondition(position >= 0 && position < endIndex, "outside the table")
    return unsafe base[position]
  }

  /// Lends the bytes as they lie in the binary.
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try unsafe body(UnsafeBufferPointer(start: base, count: endIndex))
  }

  /// The bytes of a range as text; wrong UTF-8 becomes U+FFFD.
  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= endIndex, "outside the table")
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }

  private init(_ table: nikat_table) {
    unsafe base = table.bytes
    endIndex = unsafe table.count
  }
}

extension EmbeddedTable {
  static var facilityTypes: Self { unsafe Self(nikat_facility_types()) }
  static var facilitySpellings: Self { unsafe Self(nikat_facility_spellings()) }
  static var veterinaryTerms: Self { unsafe Self(nikat_veterinary_terms()) }
  static var notHealthTerms: Self { unsafe Self(nikat_not_health_terms()) }
  static var designations: Self { unsafe Self(nikat_designations()) }
  static var facilityNameWords: Self { unsafe Self(nikat_facility_name_words()) }
  static var norms: Self { unsafe Self(nikat_norms()) }
  static var travelModes: Self { unsafe Self(nikat_travel_modes()) }
  static var states: Self { unsafe Self(nikat_states()) }
  static var districts: Self { unsafe Self(nikat_districts()) }
  static var areaAliases: Self { unsafe Self(nikat_area_aliases()) }
  static var districtBoundaries: Self { unsafe Self(nikat_district_boundaries()) }
  static var fieldNames: Self { unsafe Self(nikat_field_names()) }
  static var towns: Self { unsafe Self(nikat_towns()) }
  static var pins: Self { unsafe Self(nikat_pins()) }
}

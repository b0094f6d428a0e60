public import Wording

extension Norm {
  /// The land that people live on, as far as norms tell it apart.
  public enum Land: String, CaseIterable, Hashable, Sendable {
    case plain
    /// Hilly, tribal, desert and otherwise difficult areas, which the norms treat alike.
    case hilly

    /// What people call it.
    public var label: Bilingual {
      switch self {
      case .plain: Bilingual("plain", "मैदानी")
      case .hilly: Bilingual("hilly, tribal or difficult", "पहाड़ी, जनजातीय या दुर्गम")
      }
    }
  }
}

import Geodesy

/// A place on which the demonstration puts people and facilities.
struct DemonstrationSite {
  /// What stands at the place.
  enum Kind {
    case town(geoNamesID: Int)
    /// A head or sub office: as a rule a block's town or a market.
    case hub(pin: String)
    /// A branch office: a village.
    case village(pin: String)
  }

  let kind: Kind
  let name: String
  let hindiName: String?
  let point: Coordinate
  var people: Int

  var pin: String? {
    switch kind {
    case .town: nil
    case .hub(let pin), .village(let pin): pin
    }
  }
}

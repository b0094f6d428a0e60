public import ArgumentParser
import Geodesy
public import Registry
import Wording

/// Where a facility stands, and how good that knowledge is.
struct PointOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Latitude, then longitude, in degrees.", valueName: "lat,lon"))
  var at: String?

  @Option(help: ArgumentHelp("How far off the point may be, as in 5m.", valueName: "distance"))
  var accuracy: String?

  @Option(help: "How the point was found.")
  var method: PointMethod?

  /// Writes the point into the draft; a new place without accuracy or method has none, whatever
  /// the old place had.
  ///
  /// - Throws: `coordinate.unreadable` and its like, `distance.unreadable`.
  func apply(to draft: inout FacilityDraft) throws(Problem) {
    if let at { draft.point = LocatedPoint(try CoordinateText.parse(at).coordinate) }
    if let accuracy {
      let radius = try Distance.parse(accuracy).meters
      draft.point?.accuracy = radius
    }
    if let method { draft.point?.method = method }
  }
}

extension PointOptions {
  /// Tells on standard error if latitude and longitude were exchanged.
  func tell(in language: Language) {
    guard let at, let note = (try? CoordinateText.parse(at))?.note(on: at) else { return }
    Standard.error.write("nikat: \(note[language])\n")
  }
}

extension CoordinateText.Reading {
  /// Says how a text was understood, if not as it was written.
  func note(on text: String) -> Bilingual? {
    guard swapped else { return nil }
    let place = "\(coordinate.latitude),\(coordinate.longitude)"
    return Bilingual(
      "\(text): latitude and longitude were the wrong way round for India; taken as \(place).",
      "\(text): भारत के लिए अक्षांश और देशांतर उलटे थे; \(place) माना गया।")
  }
}

extension PointMethod: ExpressibleByArgument {}

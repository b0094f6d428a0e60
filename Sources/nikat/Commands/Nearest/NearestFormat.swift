internal import ArgumentParser
import Exchange

/// The forms in which the nearest facilities are told: those of all commands, and a short message.
enum NearestFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, ndjson, csv, geojson
  /// A text that fits one SMS: 160 characters of GSM-7, or 70 of UCS-2.
  case sms

  /// The form in rows; nil for the short message.
  var rows: RowFormat? { RowFormat(rawValue: rawValue) }
}

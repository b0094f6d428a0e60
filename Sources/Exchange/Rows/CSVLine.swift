/// A line of a CSV file whose columns are not ours to name, as RFC 4180 quotes it.
public enum CSVLine {
  /// The cells as one line, its end included.
  public static func text(of cells: [String]) -> String {
    var text = ""
    CSVText(excel: false).append(cells.map(Value.text), to: &text)
    return text
  }
}

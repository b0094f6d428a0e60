import Wording

extension SurveyPage {
  /// The page as HTML with its styles and its map inside.
  public var html: String {
    var html = """
      <!DOCTYPE html>
      <html lang="\(language == .hindi ? "hi" : "en")">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(Self.title[language]))</title>
      <style>\(Self.styles)</style>
      <h1>\(escaped(Self.title[language]))</h1>
      <p class="subtitle">\(escaped(subtitle))</p>

      """
    if !dots.isEmpty {
      html += "<figure>\(SurveyMap(dots: dots, language: language).svg)<figcaption>\(legend)"
      if dotsLeftOut > 0 { html += " " + said(Self.moreDots, dotsLeftOut) }
      html += "</figcaption></figure>\n"
    }
    for file in files { append(file, to: &html) }
    if !rows.isEmpty { appendRows(to: &html) }
    return html
  }

  private func append(_ file: File, to html: inout String) {
    html += "<section><h2>\(escaped(file.name))</h2><p>\(escaped(file.format))</p>\n"
    if let failure = file.failure { html += "<p class=\"failure\">\(escaped(failure))</p>\n" }
    html += "<dl>"
    for item in file.counts {
      html += "<div><dt>\(escaped(item.label))</dt><dd>\(item.count)</dd></div>"
    }
    html += "</dl>\n"
    if !file.reasons.isEmpty {
      html += "<table><tr>"
      for heading in Self.reasonHeadings { html += "<th>\(escaped(heading[language]))</th>" }
      html += "</tr>\n"
      for reason in file.reasons {
        html += "<tr><td class=\"number\">\(reason.count)</td><td>\(escaped(reason.outcome))</td>"
        html += "<td>\(escaped(reason.reason))</td><td>\(escaped(reason.examples))</td></tr>\n"
      }
      html += "</table>\n"
    }
    html += "</section>\n"
  }

  private func appendRows(to html: inout String) {
    html += "<section><h2>\(escaped(Self.rowsTitle[language]))</h2>\n<table><tr>"
    for heading in Self.rowHeadings { html += "<th>\(escaped(heading[language]))</th>" }
    html += "</tr>\n"
    for row in rows {
      html += "<tr><td>\(escaped(row.place))</td>"
      html +=
        "<td><span class=\"mark \(row.mark.rawValue)\">\(escaped(row.outcome))</span></td><td>"
      html += row.findings.map(escaped).joined(separator: "<br>") + "</td><td class=\"values\">"
      html += row.values.map { "<b>\(escaped($0.column))</b> \(escaped($0.value))" }
        .joined(separator: " · ")
      html += "</td></tr>\n"
    }
    html += "</table>\n"
    if rowsLeftOut > 0 { html += "<p>\(said(Self.moreRows, rowsLeftOut))</p>\n" }
    html += "</section>\n"
  }

  private var legend: String {
    Mark.allCases.filter { mark in dots.contains { $0.mark == mark } }
      .map { mark in
        let symbol = "<svg width=\"14\" height=\"14\">\(SurveyMap.symbol(mark, x: 7, y: 7))</svg>"
        return "<span class=\"key\">\(symbol) \(escaped(mark.words[language]))</span>"
      }.joined(separator: " ")
  }

  private func said(_ text: Bilingual, _ count: Int) -> String {
    escaped(text.said(in: language, with: ["count": "\(count)"]))
  }

  private func escaped(_ text: String) -> String { MarkupText.escaped(text) }

  private static let title = Bilingual("Report of a survey import", "सर्वेक्षण आयात की रिपोर्ट")
  private static let rowsTitle = Bilingual("Rows to look at", "देखने योग्य पंक्तियाँ")
  private static let moreRows = Bilingual(
    "{count} more rows are in the CSV report.", "{count} और पंक्तियाँ CSV रिपोर्ट में हैं।")
  private static let moreDots = Bilingual(
    "{count} more places are not drawn.", "{count} और स्थान नहीं दिखाए गए।")
  private static let reasonHeadings = [
    Bilingual("rows", "पंक्तियाँ"), Bilingual("outcome", "निर्णय"), Bilingual("reason", "कारण"),
    Bilingual("examples", "उदाहरण"),
  ]
  private static let rowHeadings = [
    Bilingual("row", "पंक्ति"), Bilingual("outcome", "निर्णय"), Bilingual("found", "क्या मिला"),
    Bilingual("values", "मान"),
  ]
  private static let styles = """
    body{font:16px/1.5 system-ui,"Noto Sans","Noto Sans Devanagari",sans-serif;margin:2rem auto;\
    max-width:60rem;padding:0 1rem;color:#1c2733;background:#fff}
    h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 0}p{margin:.2rem 0}
    .subtitle,figcaption{color:#51606f}.failure{color:#a3222a;font-weight:600}
    figure{margin:1.5rem 0 0}figure>svg{width:100%;height:auto;background:#f3f6f8;border-radius:8px}
    .key{white-space:nowrap;margin-right:1rem}.key svg{vertical-align:-2px}
    dl{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:.6rem 0}dt{color:#51606f;font-size:.85rem}
    dd{margin:0;font-size:1.3rem;font-variant-numeric:tabular-nums}
    table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.6rem 0}
    th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;\
    border-bottom:1px solid #dde3e8}th{font-weight:600;color:#51606f}.number{text-align:right}
    .values{color:#51606f;overflow-wrap:anywhere}.mark{white-space:nowrap;font-weight:600}
    .corrected{color:#1f5fbf}.held{color:#9a5b00}.rejected{color:#a3222a}
    """
}

extension SurveyPage.Mark {
  /// The mark in words, for the legend.
  var words: Bilingual {
    switch self {
    case .fine: Bilingual("in the register", "रजिस्टर में")
    case .corrected: Bilingual("corrected", "सुधारकर स्वीकृत")
    case .held: Bilingual("held for a decision", "निर्णय के लिए रोकी गईं")
    case .rejected: Bilingual("rejected", "अस्वीकृत")
    }
  }
}

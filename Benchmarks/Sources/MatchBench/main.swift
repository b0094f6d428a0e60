import Geodata
import Geodesy
import Registry
import Survey

// MatchBench: reads pairs from standard input, a line each of two times seven fields separated by
// tabs (name, place nearby, type, latitude, longitude, accuracy, PIN; empty where not known), and
// answers each with its bits and the verdict. All names are known before the first is compared.

func subject(_ fields: [Substring]) -> MatchSubject {
  func text(_ index: Int) -> String? { fields[index].isEmpty ? nil : String(fields[index]) }
  var type = FacilityType.unknown
  for words in [text(2), text(0)] {
    if type == .unknown, let words,
      case .type(let told, _) = FacilityTypeRecognizer.shared.recognize(words)
    {
      type = told
    }
  }
  var draft = FacilityDraft(name: text(0) ?? "", typeCode: type.code, source: "bench")
  if let latitude = Double(fields[3]), let longitude = Double(fields[4]),
    let place = try? Coordinate(longitude: longitude, latitude: latitude)
  {
    draft.point = LocatedPoint(place, accuracy: Double(fields[5]))
  }
  draft.pin = text(6).flatMap { $0.utf8.count == 6 ? $0 : nil }
  return MatchSubject(draft, nearby: text(1))
}

var pairs: [(MatchSubject, MatchSubject)] = []
while let line = readLine() {
  let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
  precondition(fields.count == 14, "a pair is fourteen fields")
  pairs.append((subject(Array(fields[..<7])), subject(Array(fields[7...]))))
}
var scorer = MatchScorer()
for (one, other) in pairs {
  scorer.know(one)
  scorer.know(other)
}
for (one, other) in pairs {
  let score = scorer.score(one, other)
  print(score.bits, score.verdict.rawValue)
}

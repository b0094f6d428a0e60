import Geodesy
import Registry
public import Wording

extension MatchScore {
  /// Why, in words, the weightiest reason first: "same name, 40 m apart, type differs".
  public func explained(in language: Language) -> String {
    evidence.filter { $0.bits != 0 }.map { $0.said(in: language) }.joined(separator: ", ")
  }
}

extension MatchEvidence {
  /// The evidence in words.
  public func said(in language: Language) -> String {
    switch kind {
    case .sameNumber(let number):
      Bilingual("same {system} number", "{system} संख्या एक").said(
        in: language, with: ["system": number.system.uppercased()])
    case .numbersDiffer(let system):
      Bilingual("{system} numbers differ", "{system} संख्याएँ अलग").said(
        in: language, with: ["system": system.uppercased()])
    case .name(let agreement): agreement.words[language]
    case .unitsDiffer(let one, let other):
      Bilingual("“{one}” and “{other}” in the names", "नामों में “{one}” और “{other}”").said(
        in: language, with: ["one": one, "other": other])
    case .unitMissing(let unit):
      Bilingual("“{unit}” in one name only", "“{unit}” केवल एक नाम में").said(
        in: language, with: ["unit": unit])
    case .contrastsDiffer(let what):
      Bilingual("{what} differs", "{what} अलग").said(in: language, with: ["what": what[language]])
    case .contrastMissing(let what):
      Bilingual("{what} said by one only", "{what} केवल एक में").said(
        in: language, with: ["what": what[language]])
    case .type(let relation): relation.words[language]
    case .distance(let distance, _):
      Bilingual("{distance} apart", "{distance} दूर").said(
        in: language, with: ["distance": distance.said(in: language)])
    case .sameDistrict: Bilingual("same district", "ज़िला एक")[language]
    case .districtsDiffer: Bilingual("district differs", "ज़िला अलग")[language]
    case .samePIN: Bilingual("same PIN", "पिन एक")[language]
    case .pinsDiffer: Bilingual("PIN differs", "पिन अलग")[language]
    }
  }
}

extension NameLikeness.Agreement {
  fileprivate var words: Bilingual {
    switch self {
    case .unnamed: Bilingual("neither has a name of its own", "दोनों का अपना नाम नहीं")
    case .oneUnnamed: Bilingual("one has no name of its own", "एक का अपना नाम नहीं")
    case .same: Bilingual("same name", "नाम एक")
    case .alike: Bilingual("name sounds alike", "नाम सुनने में मिलता-जुलता")
    case .contained: Bilingual("one name is part of the other", "एक नाम दूसरे का भाग")
    case .partly: Bilingual("name partly the same", "नाम का कुछ भाग एक")
    case .different: Bilingual("name differs", "नाम अलग")
    }
  }
}

extension TypeLikeness.Relation {
  fileprivate var words: Bilingual {
    switch self {
    case .unknown: Bilingual("type not known", "प्रकार अज्ञात")
    case .same: Bilingual("same type", "प्रकार एक")
    case .kin: Bilingual("types of one kind", "प्रकार एक ही तरह के")
    case .confusable: Bilingual("types easily confused", "प्रकार में भ्रम संभव")
    case .different: Bilingual("type differs", "प्रकार अलग")
    }
  }
}

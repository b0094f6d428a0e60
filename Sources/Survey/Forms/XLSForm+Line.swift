import Wording

extension XLSForm {
  /// A row of the sheet `survey`.
  struct Line {
    static let english = "English (en)"
    private static let hindi = "हिन्दी (hi)"

    var type: String
    var name: String
    var label: Bilingual?
    var hint: Bilingual?
    var isRequired = false
    var rule: AnswerRule?
    var relevance = ""
    var appearance = ""
    var parameters = ""
    var calculation = ""
    var trigger = ""
    var property = ""

    /// The header: the columns of ``cells``.
    static let columns =
      ["type", "name"] + translated("label") + translated("hint")
      + ["required", "relevant", "constraint"] + translated("constraint_message")
      + ["appearance", "parameters", "calculation", "trigger", "save_to"]

    /// A column in both languages.
    static func translated(_ column: String) -> [String] {
      [english, hindi].map { "\(column)::\($0)" }
    }

    var cells: [String] {
      [type, name] + Self.cells(label) + Self.cells(hint)
        + [isRequired ? "yes" : "", relevance, rule?.expression ?? ""] + Self.cells(rule?.message)
        + [appearance, parameters, calculation, trigger, property]
    }

    private static func cells(_ text: Bilingual?) -> [String] {
      [text?.english ?? "", text?.hindi ?? ""]
    }
  }
}

extension XLSForm.Line {
  /// A question of ours.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - prefills: Whether what is known of the picked facility is filled in, to be corrected, and
  ///     the answer is kept as a property of the entity.
  init(_ question: FacilityQuestion, prefills: Bool) {
    let name = question.field.rawValue
    self.init(type: question.type, name: name)
    label = question.label
    hint = question.hint
    isRequired = question.isRequired
    rule = question.rule
    relevance = question.relevance ?? ""
    if case .geopoint = question.answer {
      // Ten metres are taken at once; beyond fifty the phone warns; a made-up place is refused.
      parameters = "capture-accuracy=10 warning-accuracy=50 allow-mock-accuracy=false"
      property = prefills ? "geometry" : ""
    } else if prefills {
      property = question.property
      calculation =
        "instance('\(XLSForm.listName)')/root/item[name=${known_facility}]/\(property)"
      trigger = "${known_facility}"
    }
  }
}

extension FacilityQuestion {
  /// The list of a question with choices.
  var list: ChoiceList? {
    switch answer {
    case .one(let list), .many(let list): list
    case .text, .date, .geopoint, .number: nil
    }
  }

  /// The name as a property of an entity, where `name` and `label` mean something else.
  var property: String {
    switch field {
    case .name: "facility_name"
    case .coordinates: "geometry"
    default: field.rawValue
    }
  }

  fileprivate var type: String {
    switch answer {
    case .text, .number: "text"
    case .date: "date"
    case .geopoint: "geopoint"
    case .one(let list): "select_one \(list.name)"
    case .many(let list): "select_multiple \(list.name)"
    }
  }
}

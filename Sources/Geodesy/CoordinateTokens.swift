import Wording

/// The words, numbers and marks of a coordinate's text.
struct CoordinateTokens {
  enum Token: Equatable {
    case number(Double, isWhole: Bool, isNegative: Bool)
    case degree
    case minute
    case second
    /// A comma or semicolon.
    case separator
    case hemisphere(AngleText.Axis, isNegative: Bool)
    /// The name of an axis, which stands before its angle.
    case label(AngleText.Axis)
  }

  private var tokens: [Token] = []

  /// Splits a text, or answers nothing if it holds anything that no coordinate has.
  init?(_ text: String) {
    var scalars = Substring(Self.prepared(text)).unicodeScalars
    while let scalar = scalars.first {
      if scalar.properties.isWhitespace || scalar == ":" || scalar == "=" {
        scalars.removeFirst()
      } else if let mark = Self.marks[scalar] {
        scalars.removeFirst()
        // Two single primes are a double one.
        if mark == .minute && tokens.last == .minute {
          tokens[tokens.count - 1] = .second
        } else {
          tokens.append(mark)
        }
      } else if Self.digits.contains(scalar) || "+-.".unicodeScalars.contains(scalar) {
        let number = scalars.prefix {
          Self.digits.contains($0) || "+-.".unicodeScalars.contains($0)
        }
        guard let value = Double(String(number)), value.isFinite else { return nil }
        tokens.append(
          .number(
            abs(value), isWhole: !number.contains("."), isNegative: number.first == "-"))
        scalars.removeFirst(number.count)
      } else {
        let word = scalars.prefix { Self.isLetter($0) }
        guard !word.isEmpty, let token = Self.words[String(word)] else { return nil }
        tokens.append(token)
        scalars.removeFirst(word.count)
      }
    }
  }

  /// The tokens of the first angle and those of the second.
  var halves: ([Token], [Token])? {
    guard let border = borderIndex, border > 0, border < tokens.count else { return nil }
    let second = tokens[border] == .separator ? border + 1 : border
    let halves = (Array(tokens[..<border]), Array(tokens[second...]))
    return halves.0.contains(.separator) || halves.1.contains(.separator) ? nil : halves
  }

  /// Where the second angle begins: at the comma, at its label, after or before a letter, at its
  /// degree sign, or between two plain numbers.
  private var borderIndex: Int? {
    if let separator = tokens.firstIndex(of: .separator) { return separator }
    let labels = tokens.indices.filter { if case .label = tokens[$0] { true } else { false } }
    if let last = labels.last { return last == 0 ? nil : last }
    let letters = tokens.indices.filter {
      if case .hemisphere = tokens[$0] { true } else { false }
    }
    if let first = letters.first {
      return first > 0 ? first + 1 : letters.count == 2 ? letters[1] : nil
    }
    let degrees = tokens.indices.filter { tokens[$0] == .degree }
    if degrees.count == 2 { return degrees[1] - 1 }
    return degrees.isEmpty && tokens.count == 2 ? 1 : nil
  }

  /// The text in lower case with ASCII digits, without `geo:` and what a link has after the pair,
  /// and with a point for each comma that can only be a decimal one.
  private static func prepared(_ text: String) -> String {
    var text = Numerals.ascii(text).lowercased()
    if text.hasPrefix("geo:") {
      text = String(text.dropFirst(4).prefix { $0 != ";" && $0 != "?" })
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      // A third number is the height.
      return parts.count == 3 ? parts[..<2].joined(separator: ",") : text
    }
    let words = text.split { $0 == " " || $0 == ";" }
    let haveDecimalCommas =
      words.count == 2
      && words.allSatisfy { word in
        let parts = word.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(".") }
      }
    guard haveDecimalCommas else { return text }
    return words.map { $0.split(separator: ",").joined(separator: ".") }.joined(separator: " ")
  }

  private static let digits = Unicode.Scalar("0")...Unicode.Scalar("9")

  /// A letter of a word, with the vowel signs and marks of Devanagari and a stop of abbreviation.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x0900...0x0963).contains(scalar.value)
  }

  private static let marks: [Unicode.Scalar: Token] = [
    "°": .degree, "º": .degree, "˚": .degree,
    "'": .minute, "′": .minute, "’": .minute, "‘": .minute,
    "\"": .second, "″": .second, "”": .second, "“": .second,
    ",": .separator, ";": .separator,
  ]

  private static let words: [String: Token] = {
    var words: [String: Token] = [:]
    func add(_ spellings: [String], _ token: Token) {
      for spelling in spellings { words[spelling] = token }
    }
    add(["n", "north", "उ", "उत्तर"], .hemisphere(.latitude, isNegative: false))
    add(["s", "south", "द", "दक्षिण"], .hemisphere(.latitude, isNegative: true))
    add(["e", "east", "पू", "पूर्व"], .hemisphere(.longitude, isNegative: false))
    add(["w", "west", "प", "पश्चिम"], .hemisphere(.longitude, isNegative: true))
    add(["lat", "latitude", "अक्षांश"], .label(.latitude))
    add(["lon", "long", "lng", "longitude", "देशांतर", "देशान्तर"], .label(.longitude))
    return words
  }()
}

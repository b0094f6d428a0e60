/// What can be wrong with the form of one row, before its meaning is looked at.
extension Problem.Kind {
  public static let rowTooLong = Self(
    "row.too-many-cells",
    rule: Bilingual(
      "the row has {count} cells and the header {expected}",
      "पंक्ति में {count} खाने हैं और शीर्षक में {expected}"),
    remedy: Bilingual(
      "Put quotes round a text that holds the separator.",
      "जिस पाठ में विभाजक हो, उसे उद्धरण चिह्नों में रखें।"))

  public static let rowTooShort = Self(
    "row.too-few-cells",
    rule: Bilingual(
      "the row has {count} cells and the header {expected}",
      "पंक्ति में {count} खाने हैं और शीर्षक में {expected}"),
    remedy: Bilingual("The missing cells count as empty.", "छूटे खाने खाली माने गए।"))

  public static let rowQuoteOpen = Self(
    "row.quote-open",
    rule: Bilingual(
      "a quotation mark is opened and not closed", "उद्धरण चिह्न खुला है और बंद नहीं हुआ"),
    remedy: Bilingual(
      "The line was read by itself; close the mark, or double it if it belongs to the text.",
      "यह पंक्ति अकेली पढ़ी गई; चिह्न बंद करें, या वह पाठ का हो तो दोहरा लिखें।"))

  public static let rowCellTooLarge = Self(
    "row.cell-too-large",
    rule: Bilingual("a cell is larger than {value} bytes", "एक खाना {value} बाइट से बड़ा है"),
    remedy: Bilingual("It was cut there.", "उसे वहीं काटा गया।"))

  public static let rowTooLarge = Self(
    "row.too-large",
    rule: Bilingual(
      "a row is larger than {value} bytes, so this is no table",
      "एक पंक्ति {value} बाइट से बड़ी है, इसलिए यह तालिका नहीं है"),
    remedy: Bilingual("Check the format of the file.", "फ़ाइल का प्रारूप जाँचें।"))

  public static let rowTooManyColumns = Self(
    "row.too-many-columns",
    rule: Bilingual(
      "the row has more than {value} cells", "पंक्ति में {value} से अधिक खाने हैं"),
    remedy: Bilingual("The others were not read.", "बाकी नहीं पढ़े गए।"))

  public static let rowNotUTF8 = Self(
    "row.not-utf-8",
    rule: Bilingual(
      "the row is not UTF-8 and was read as Windows-1252",
      "पंक्ति UTF-8 नहीं है और Windows-1252 के रूप में पढ़ी गई"),
    remedy: Bilingual(
      "Save the file as UTF-8 if letters look wrong.", "अक्षर ग़लत दिखें तो फ़ाइल UTF-8 में सहेजें।"))

  public static let rowNotJSON = Self(
    "row.json-malformed",
    rule: Bilingual("the feature is not JSON ({value})", "यह अंश JSON नहीं है ({value})"),
    remedy: Bilingual("Export it again from its source.", "इसे स्रोत से फिर निर्यात करें।"))

  public static let rowCutOff = Self(
    "row.cut-off",
    rule: Bilingual(
      "the file ends in the middle", "फ़ाइल बीच में ही समाप्त हो जाती है"),
    remedy: Bilingual("Copy or export it again.", "इसे फिर कॉपी या निर्यात करें।"))

  public static let geometryUnreadable = Self(
    "row.geometry-unreadable",
    rule: Bilingual("the geometry cannot be read ({value})", "ज्यामिति पढ़ी नहीं जा सकी ({value})"),
    remedy: Bilingual(
      "Coordinates are numbers, longitude first, in nested lists.",
      "निर्देशांक संख्याओं में दें, पहले देशांतर, सूची के भीतर सूची में।"))

  static let rowKinds: [Self] = [
    rowTooLong, rowTooShort, rowQuoteOpen, rowCellTooLarge, rowTooLarge, rowTooManyColumns,
    rowNotUTF8, rowNotJSON, rowCutOff, geometryUnreadable,
  ]
}

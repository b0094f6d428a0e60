/// What can be wrong with a raster, a scenario or roads.
extension Problem.Kind {
  public static let rasterEmpty = Self(
    "raster.empty",
    rule: Bilingual(
      "nobody can cross any cell of the raster", "रास्टर के किसी भी खाने को पार नहीं किया जा सकता"),
    remedy: Bilingual(
      "Check its nodata value, and that the scenario names its classes.",
      "nodata का मान जाँचें, और यह भी कि परिदृश्य में इसके वर्ग हों।"))

  public static let rasterNoData = Self(
    "raster.no-data",
    rule: Bilingual(
      "no cell of the raster has a number", "रास्टर के किसी भी खाने में कोई संख्या नहीं है"),
    remedy: Bilingual(
      "Check its nodata value, and whether it covers the area that you ask about.",
      "nodata का मान जाँचें, और यह भी कि क्या यह आपके क्षेत्र को ढकता है।"))

  public static let rasterFramesDiffer = Self(
    "raster.frames-differ",
    rule: Bilingual(
      "the raster does not lie cell upon cell on the first one ({value}; the first: {expected})",
      "यह रास्टर पहले रास्टर पर खाना-दर-खाना नहीं बैठता ({value}; पहला: {expected})"),
    remedy: Bilingual(
      "Warp it to the cells of the first with gdalwarp -te and -ts.",
      "gdalwarp -te और -ts से इसे पहले के खानों पर लाएँ।"))

  public static let rasterMalformed = Self(
    "raster.malformed",
    rule: Bilingual("this is no ESRI ASCII grid ({value})", "यह ESRI ASCII ग्रिड नहीं है ({value})"),
    remedy: Bilingual("Export it again from its source.", "इसे स्रोत से फिर निर्यात करें।"))

  public static let rasterTooLarge = Self(
    "raster.too-large",
    rule: Bilingual(
      "the raster has {value} cells, more than {expected}",
      "रास्टर में {value} खाने हैं, {expected} से अधिक"),
    remedy: Bilingual(
      "Cut out the area that you ask about with gdal_translate -projwin.",
      "gdal_translate -projwin से केवल अपना क्षेत्र काटें।"))

  public static let scenarioClassMalformed = Self(
    "scenario.class-malformed",
    rule: Bilingual(
      "\"{value}\" is not the number of a class", "\"{value}\" किसी वर्ग की संख्या नहीं है"),
    remedy: Bilingual(
      "The columns are class, label, speed and mode, as in AccessMod.",
      "स्तंभ class, label, speed और mode हैं, जैसे AccessMod में।"))

  public static let scenarioSpeedMalformed = Self(
    "scenario.speed-malformed",
    rule: Bilingual(
      "\"{value}\" is not a speed from 0 to 1000 km/h",
      "\"{value}\" 0 से 1000 किमी/घंटा के बीच की गति नहीं है"),
    remedy: Bilingual(
      "Write kilometres an hour, such as 4; 0 is a barrier.",
      "किलोमीटर प्रति घंटा लिखें, जैसे 4; 0 का अर्थ है रास्ता बंद।"))

  public static let scenarioModeUnknown = Self(
    "scenario.mode-unknown",
    rule: Bilingual(
      "\"{value}\" is not a mode of travel", "\"{value}\" यात्रा का साधन नहीं है"),
    remedy: Bilingual("Modes are {known}.", "साधन हैं: {known}।"))

  public static let scenarioClassTwice = Self(
    "scenario.class-twice",
    rule: Bilingual("class {value} stands in two rows", "वर्ग {value} दो पंक्तियों में है"),
    remedy: Bilingual("Keep one of them.", "उनमें से एक रखें।"))

  static let travelKinds: [Self] = [
    rasterEmpty, rasterNoData, rasterFramesDiffer, rasterMalformed, rasterTooLarge,
    scenarioClassMalformed,
    scenarioSpeedMalformed, scenarioModeUnknown, scenarioClassTwice,
  ]
}

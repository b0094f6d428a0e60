extension Problem.Kind {
  public static let latitudeOutOfRange = Self(
    "coordinate.latitude-out-of-range", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "latitude {value} is outside -90…90", "अक्षांश {value}, -90…90 के बाहर है"),
    remedy: Bilingual(
      "Give degrees north of the equator; are latitude and longitude swapped?",
      "भूमध्य रेखा से उत्तर के अंश दें; क्या अक्षांश और देशांतर उलट गए हैं?"))

  public static let longitudeOutOfRange = Self(
    "coordinate.longitude-out-of-range", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "longitude {value} is outside -180…180", "देशांतर {value}, -180…180 के बाहर है"),
    remedy: Bilingual(
      "Give degrees east of Greenwich.", "ग्रीनविच से पूर्व के अंश दें।"))

  public static let coordinateUnreadable = Self(
    "coordinate.unreadable", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "\"{value}\" is not a coordinate", "\"{value}\" निर्देशांक नहीं है"),
    remedy: Bilingual(
      "Write latitude, then longitude, as in 26.12,85.39.",
      "पहले अक्षांश, फिर देशांतर लिखें, जैसे 26.12,85.39।"))

  public static let coordinateMissing = Self(
    "coordinate.missing", exitCode: 2, httpStatus: 400,
    rule: Bilingual("no coordinates are given", "निर्देशांक नहीं दिए गए हैं"),
    remedy: Bilingual("Give latitude and longitude.", "अक्षांश और देशांतर दें।"))

  public static let distanceUnreadable = Self(
    "distance.unreadable", exitCode: 2, httpStatus: 400,
    rule: Bilingual("\"{value}\" is not a distance", "\"{value}\" दूरी नहीं है"),
    remedy: Bilingual(
      "Write metres or kilometres, as in 800m or 5km.", "मीटर या किलोमीटर लिखें, जैसे 800m या 5km।"))

  public static let distanceUnitMissing = Self(
    "distance.unit-missing", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "{value} says no unit of length", "{value} के साथ लंबाई की इकाई नहीं है"),
    remedy: Bilingual("Write {value}km or {value}m.", "{value}km या {value}m लिखें।"))

  public static let dateUnreadable = Self(
    "date.unreadable", exitCode: 2, httpStatus: 400,
    rule: Bilingual("\"{value}\" is not a date", "\"{value}\" तारीख नहीं है"),
    remedy: Bilingual(
      "Write year-month-day, as in 2026-04-01.", "वर्ष-माह-दिन लिखें, जैसे 2026-04-01।"))

  public static let ringTooShort = Self(
    "polygon.ring-too-short",
    rule: Bilingual("a ring has {count} corners", "एक घेरे में {count} कोने हैं"),
    remedy: Bilingual(
      "An area needs an outline of three corners or more.",
      "क्षेत्र की सीमा में कम से कम तीन कोने होने चाहिए।"))

  static let coordinateKinds: [Self] = [
    latitudeOutOfRange, longitudeOutOfRange, coordinateUnreadable, coordinateMissing,
    distanceUnreadable, distanceUnitMissing,
    dateUnreadable, ringTooShort,
  ]
}

extension Problem.Kind {
  public static let normUnknown = Self(
    "norm.unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual("there is no norm \"{value}\"", "\"{value}\" नाम का कोई मानक नहीं है"),
    remedy: Bilingual("Norms are {known}.", "मानक हैं: {known}।"))

  public static let normTypeMissing = Self(
    "norm.type-missing", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "the norm {norm} says nothing about how many {value} there should be",
      "मानक {norm} यह नहीं बताता कि {value} कितने हों"),
    remedy: Bilingual("It counts {known}.", "इसमें ये गिने जाते हैं: {known}।"))

  public static let areasMissing = Self(
    "coverage.areas-missing",
    rule: Bilingual(
      "the register has no areas of level {value}", "रजिस्टर में {value} स्तर का कोई क्षेत्र नहीं है"),
    remedy: Bilingual(
      "Load them with nikat area import.", "nikat area import से क्षेत्र लाएँ।"))

  public static let peopleMissing = Self(
    "coverage.people-missing",
    rule: Bilingual(
      "no settlement in these areas has a known population",
      "इन क्षेत्रों की किसी भी बस्ती की जनसंख्या ज्ञात नहीं है"),
    remedy: Bilingual(
      "Load settlements with nikat settlement import.",
      "nikat settlement import से बस्तियाँ लाएँ।"))

  static let coverageKinds: [Self] = [
    normUnknown, normTypeMissing, areasMissing, peopleMissing,
  ]
}

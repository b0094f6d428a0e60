extension Problem.Kind {
  public static let normUnknown = Self(
    "norm.unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual("there is no norm \"{value}\"", "\"{value}\" नाम का कोई मानक नहीं है"),
    remedy: Bilingual("Norms are {known}.", "मानक हैं: {known}।"))

  static let coverageKinds: [Self] = [normUnknown]
}

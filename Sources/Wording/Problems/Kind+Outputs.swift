extension Problem.Kind {
  public static let outputExists = Self(
    "output.exists", httpStatus: 409,
    rule: Bilingual("the file exists already", "फ़ाइल पहले से मौजूद है"),
    remedy: Bilingual(
      "Choose another path, or replace it with --force.", "दूसरा पथ चुनें, या --force से बदलें।"))

  public static let outputUnwritable = Self(
    "output.unwritable", httpStatus: 507,
    rule: Bilingual("the output could not be written ({value})", "परिणाम लिखा नहीं जा सका ({value})"),
    remedy: Bilingual("Check the free space and the permissions.", "खाली जगह और अनुमतियाँ जाँचें।"))

  static let outputKinds: [Self] = [outputExists, outputUnwritable]
}

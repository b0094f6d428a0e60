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

  /// The answer would take the place of a database.
  public static let outputDatabase = Self(
    "output.database", exitCode: 2, httpStatus: 409,
    rule: Bilingual(
      "this file is a database, which an answer never replaces",
      "यह फ़ाइल डेटाबेस है, जिसे किसी उत्तर से कभी नहीं बदला जाता"),
    remedy: Bilingual("Choose another path.", "दूसरा पथ चुनें।"))

  static let outputKinds: [Self] = [outputExists, outputUnwritable, outputDatabase]
}

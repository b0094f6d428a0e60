extension Problem.Kind {
  public static let registerMissing = Self(
    "register.missing", httpStatus: 503,
    rule: Bilingual("there is no register here", "यहाँ कोई रजिस्टर नहीं है"),
    remedy: Bilingual(
      "Make one with nikat init or nikat demo, or name one with --db or NIKAT_DB.",
      "nikat init या nikat demo से बनाएँ, या --db या NIKAT_DB से बताएँ।"))

  public static let registerExists = Self(
    "register.exists", httpStatus: 409,
    rule: Bilingual("the file exists already", "फ़ाइल पहले से मौजूद है"),
    remedy: Bilingual(
      "Choose another path, or replace it with --force.", "दूसरा पथ चुनें, या --force से बदलें।"))

  public static let registerForeign = Self(
    "register.foreign", httpStatus: 503,
    rule: Bilingual("this file is not a nikat register", "यह फ़ाइल nikat रजिस्टर नहीं है"),
    remedy: Bilingual(
      "Name the right file with --db.", "--db से सही फ़ाइल बताएँ।"))

  public static let registerNewer = Self(
    "register.newer", httpStatus: 503,
    rule: Bilingual(
      "this register was written by a newer nikat (it has {value})",
      "यह रजिस्टर नए nikat ने लिखा है (इसमें {value} है)"),
    remedy: Bilingual("Install that version or later.", "वह या उसके बाद का संस्करण लगाएँ।"))

  public static let registerOlder = Self(
    "register.older", httpStatus: 503,
    rule: Bilingual(
      "this register was written by an older nikat (it lacks {value})",
      "यह रजिस्टर पुराने nikat ने लिखा है (इसमें {value} नहीं है)"),
    remedy: Bilingual(
      "Bring it up to date with nikat doctor --upgrade.", "nikat doctor --upgrade से इसे नया करें।"))

  public static let registerBusy = Self(
    "register.busy", httpStatus: 503,
    rule: Bilingual(
      "another process is writing to the register", "दूसरी प्रक्रिया रजिस्टर में लिख रही है"),
    remedy: Bilingual("Wait for it to end and try again.", "उसके पूरा होने पर फिर कोशिश करें।"))

  public static let registerUnwritable = Self(
    "register.unwritable", httpStatus: 507,
    rule: Bilingual(
      "the register could not be written ({value})", "रजिस्टर में लिखा नहीं जा सका ({value})"),
    remedy: Bilingual(
      "Check the free space and the permissions; what was there before is unharmed.",
      "खाली जगह और अनुमतियाँ जाँचें; पहले का सब कुछ सुरक्षित है।"))

  public static let registerDamaged = Self(
    "register.damaged", httpStatus: 503,
    rule: Bilingual(
      "the register could not be read ({value})", "रजिस्टर पढ़ा नहीं जा सका ({value})"),
    remedy: Bilingual(
      "Look at it with nikat doctor; restore the last copy if it says the file is damaged.",
      "nikat doctor से जाँचें; फ़ाइल ख़राब बताए तो पिछली प्रति लौटाएँ।"))

  public static let demonstrationOnly = Self(
    "register.demonstration-only", httpStatus: 409,
    rule: Bilingual(
      "this register holds demonstration data, which never mixes with real data",
      "इस रजिस्टर में केवल दिखावटी आँकड़े हैं, जो असली आँकड़ों से कभी नहीं मिलाए जाते"),
    remedy: Bilingual(
      "Make a register for real data with nikat init --db PATH.",
      "असली आँकड़ों के लिए nikat init --db PATH से रजिस्टर बनाएँ।"))

  public static let realDataKept = Self(
    "register.real-data-kept", httpStatus: 409,
    rule: Bilingual(
      "this register holds real data, which a demonstration never replaces",
      "इस रजिस्टर में असली आँकड़े हैं, जिन्हें दिखावटी आँकड़ों से कभी नहीं बदला जाता"),
    remedy: Bilingual(
      "Name another file with --db PATH.", "--db PATH से दूसरी फ़ाइल बताएँ।"))

  public static let spatialiteMissing = Self(
    "library.spatialite-missing", httpStatus: 503,
    rule: Bilingual(
      "the SpatiaLite module could not be loaded ({value})",
      "SpatiaLite मॉड्यूल लोड नहीं हुआ ({value})"),
    remedy: Bilingual(
      "Install it with apt-get install libsqlite3-mod-spatialite.",
      "apt-get install libsqlite3-mod-spatialite से लगाएँ।"))

  static let registerKinds: [Self] = [
    registerMissing, registerExists, registerForeign, registerNewer, registerOlder, registerBusy,
    registerUnwritable, registerDamaged, demonstrationOnly, realDataKept, spatialiteMissing,
  ]
}

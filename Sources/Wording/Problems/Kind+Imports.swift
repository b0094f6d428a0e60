extension Problem.Kind {
  public static let fileMissing = Self(
    "file.missing", httpStatus: 404,
    rule: Bilingual("there is no such file", "ऐसी कोई फ़ाइल नहीं है"),
    remedy: Bilingual("Check the path.", "पथ जाँचें।"))

  public static let fileUnreadable = Self(
    "file.unreadable",
    rule: Bilingual("the file could not be read ({value})", "फ़ाइल पढ़ी नहीं जा सकी ({value})"),
    remedy: Bilingual("Check its permissions and format.", "अनुमतियाँ और प्रारूप जाँचें।"))

  public static let fileIsFolder = Self(
    "file.is-folder",
    rule: Bilingual("this is a folder, not a file", "यह फ़ाइल नहीं, फ़ोल्डर है"),
    remedy: Bilingual("Name the files in it.", "उसके भीतर की फ़ाइलों के नाम दें।"))

  public static let fileForbidden = Self(
    "file.forbidden",
    rule: Bilingual("you may not read this file", "इस फ़ाइल को पढ़ने की अनुमति नहीं है"),
    remedy: Bilingual(
      "Ask its owner, or run: chmod u+r {file}", "इसके स्वामी से कहें, या चलाएँ: chmod u+r {file}"))

  public static let archiveCutOff = Self(
    "file.archive-cut-off",
    rule: Bilingual(
      "the archive ends before its directory", "संग्रह (zip) अपनी सूची से पहले ही ख़त्म हो जाता है"),
    remedy: Bilingual("Copy or download it again, whole.", "इसे फिर से पूरा कॉपी या डाउनलोड करें।"))

  public static let fileEmpty = Self(
    "file.empty",
    rule: Bilingual("the file has no rows", "फ़ाइल में कोई पंक्ति नहीं है"),
    remedy: Bilingual(
      "The first row names the columns, as in name,type,latitude,longitude.",
      "पहली पंक्ति में स्तंभों के नाम लिखें, जैसे name,type,latitude,longitude।"))

  public static let fileUnrecognised = Self(
    "file.unrecognised",
    rule: Bilingual("the format of this file is not known", "इस फ़ाइल का प्रारूप ज्ञात नहीं है"),
    remedy: Bilingual("nikat reads {known}.", "nikat यह पढ़ता है: {known}।"))

  public static let fileRemote = Self(
    "file.remote", exitCode: 2, httpStatus: 400,
    rule: Bilingual("files are not fetched from the network", "फ़ाइलें नेटवर्क से नहीं लाई जातीं"),
    remedy: Bilingual(
      "Download the file first and give its path.", "पहले फ़ाइल डाउनलोड करें, फिर उसका पथ दें।"))

  public static let fileNotJSON = Self(
    "file.json-malformed",
    rule: Bilingual("the file is not JSON ({value})", "फ़ाइल JSON नहीं है ({value})"),
    remedy: Bilingual("Export it again from its source.", "इसे स्रोत से फिर निर्यात करें।"))

  public static let toolMissing = Self(
    "tool.missing", httpStatus: 503,
    rule: Bilingual(
      "reading {format} needs the program {value}, which is not installed",
      "{format} पढ़ने के लिए {value} प्रोग्राम चाहिए, जो लगा नहीं है"),
    remedy: Bilingual(
      "Install it with apt-get install {package}.", "apt-get install {package} से लगाएँ।"))

  public static let toolFailed = Self(
    "tool.failed",
    rule: Bilingual(
      "{tool} could not read the file ({value})", "{tool} फ़ाइल नहीं पढ़ सका ({value})"),
    remedy: Bilingual(
      "Open the file in QGIS or export it again from its source.",
      "फ़ाइल QGIS में खोलकर देखें या स्रोत से फिर निर्यात करें।"))

  public static let layerUnknown = Self(
    "file.layer-unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual("the file has no layer \"{value}\"", "फ़ाइल में \"{value}\" नाम की परत नहीं है"),
    remedy: Bilingual("Its layers are {known}.", "इसकी परतें हैं: {known}।"))

  public static let fileSeveral = Self(
    "file.several", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "the archive holds several tables: {value}", "संग्रह में कई तालिकाएँ हैं: {value}"),
    remedy: Bilingual(
      "Unpack it and give the one you mean.", "इसे खोलें और जो चाहिए वह फ़ाइल दें।"))

  public static let columnUnknown = Self(
    "mapping.column-unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "the file has no column \"{value}\"", "फ़ाइल में \"{value}\" नाम का स्तंभ नहीं है"),
    remedy: Bilingual("Its columns are {known}.", "इसके स्तंभ हैं: {known}।"))

  public static let fieldUnknown = Self(
    "mapping.field-unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual("there is no field \"{value}\"", "\"{value}\" नाम का कोई मद नहीं है"),
    remedy: Bilingual("Fields are {known}.", "मद हैं: {known}।"))

  public static let presetUnknown = Self(
    "import.preset-unknown", exitCode: 2, httpStatus: 400,
    rule: Bilingual("there is no preset \"{value}\"", "\"{value}\" नाम का कोई प्रीसेट नहीं है"),
    remedy: Bilingual("Presets are {known}.", "प्रीसेट हैं: {known}।"))

  static let importKinds: [Self] =
    [
      fileMissing, fileUnreadable, fileIsFolder, fileForbidden, archiveCutOff, fileEmpty,
      fileUnrecognised, fileRemote, fileNotJSON,
      toolMissing, toolFailed, layerUnknown, fileSeveral, columnUnknown,
      fieldUnknown, presetUnknown,
    ] + rowKinds + findingKinds + pointKinds + matchKinds + reviewKinds
    + valueKinds + conductKinds
}

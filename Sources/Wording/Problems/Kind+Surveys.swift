extension Problem.Kind {
  public static let profileLine = Self(
    "profile.line", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "\"{value}\" is no line of a profile", "\"{value}\" प्रोफ़ाइल की पंक्ति नहीं है"),
    remedy: Bilingual(
      "Write field = column, or begin a comment with #.",
      "मद = स्तंभ लिखें, या टिप्पणी को # से शुरू करें।"))

  public static let profileTwice = Self(
    "profile.twice", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "the profile says {value} a second time", "प्रोफ़ाइल {value} दूसरी बार कहती है"),
    remedy: Bilingual("Keep one of the two lines.", "दोनों में से एक पंक्ति रखें।"))

  public static let fileFolderEmpty = Self(
    "file.folder-empty",
    rule: Bilingual("there is no file in this folder", "इस फ़ोल्डर में कोई फ़ाइल नहीं है"),
    remedy: Bilingual("Check the path.", "पथ जाँचें।"))

  public static let profileOfStream = Self(
    "profile.of-stream", exitCode: 2, httpStatus: 400,
    rule: Bilingual(
      "a profile cannot be saved of standard input, which is read only once",
      "मानक इनपुट की प्रोफ़ाइल नहीं सहेजी जा सकती, वह एक ही बार पढ़ा जाता है"),
    remedy: Bilingual("Give the file by its name.", "फ़ाइल का नाम दें।"))

  public static let rowNotXML = Self(
    "row.xml-malformed",
    rule: Bilingual("the submission is not XML ({value})", "प्रस्तुति XML नहीं है ({value})"),
    remedy: Bilingual("Send it again from the phone.", "इसे फ़ोन से फिर भेजें।"))

  public static let rowEncrypted = Self(
    "row.encrypted",
    rule: Bilingual("the answers are encrypted", "उत्तर कूटबद्ध हैं"),
    remedy: Bilingual(
      "Decrypt them with ODK Central and bring the export.",
      "इन्हें ODK Central से खोलें और निर्यात लाएँ।"))

  public static let fileFormDefinition = Self(
    "file.form-definition",
    rule: Bilingual(
      "this is a form itself ({value}), not the answers to it",
      "यह स्वयं एक फ़ॉर्म है ({value}), उसके उत्तर नहीं"),
    remedy: Bilingual(
      "Bring the submissions: the export of the server, or the phone's folder of instances.",
      "प्रस्तुतियाँ लाएँ: सर्वर का निर्यात, या फ़ोन का instances फ़ोल्डर।"))

  public static let fileAuditLog = Self(
    "file.audit-log",
    rule: Bilingual(
      "this is the log of how a form was filled in, not the answers",
      "यह फ़ॉर्म भरने का अभिलेख है, उत्तर नहीं"),
    remedy: Bilingual("Bring the submissions themselves.", "स्वयं प्रस्तुतियाँ लाएँ।"))

  public static let fileDocumentType = Self(
    "file.document-type",
    rule: Bilingual(
      "the XML declares a document type, which could make it read other files",
      "XML में दस्तावेज़-प्रकार घोषित है, जिससे वह दूसरी फ़ाइलें पढ़ सकता है"),
    remedy: Bilingual(
      "Submissions have none; take the DOCTYPE out.", "प्रस्तुतियों में यह नहीं होता; DOCTYPE हटाएँ।"))

  public static let fileProse = Self(
    "file.prose",
    rule: Bilingual("this is running text, not a table", "यह गद्य है, तालिका नहीं"),
    remedy: Bilingual("nikat reads {known}.", "nikat यह पढ़ता है: {known}।"))

  public static let fileSettlements = Self(
    "file.settlements",
    rule: Bilingual(
      "these are places with their people, not facilities",
      "ये जनसंख्या वाली बसावटें हैं, स्वास्थ्य केंद्र नहीं"),
    remedy: Bilingual(
      "Bring them in with nikat settlement import; or name the column of the type with --map type=COLUMN.",
      "इन्हें nikat settlement import से लाएँ; या --map type=COLUMN से प्रकार का स्तंभ बताएँ।"))

  public static let columnsUnknown = Self(
    "mapping.nothing",
    rule: Bilingual(
      "no column gives the name or the type of a facility; the columns are {value}",
      "कोई स्तंभ केंद्र का नाम या प्रकार नहीं देता; स्तंभ हैं {value}"),
    remedy: Bilingual(
      "If it is about facilities, say which column is which: --map name=COLUMN.",
      "यदि यह स्वास्थ्य केंद्रों की है तो बताएँ कौन-सा स्तंभ क्या है: --map name=COLUMN।"))

  public static let rowJurisdiction = Self(
    "row.jurisdiction",
    rule: Bilingual(
      "it is an area of administration, not a facility",
      "यह प्रशासनिक क्षेत्र है, स्वास्थ्य केंद्र नहीं"))

  public static let rowOrganization = Self(
    "row.organization",
    rule: Bilingual(
      "it is the organization of a location, and was read with it",
      "यह किसी स्थान की संस्था है, और उसी के साथ पढ़ी गई"))

  public static let instanceConflict = Self(
    "submission.conflict",
    rule: Bilingual(
      "this submission is in already, and says other things there",
      "यह प्रस्तुति पहले से है, और वहाँ कुछ और कहती है"),
    remedy: Bilingual(
      "Ask the surveyor which of the two holds.", "सर्वेक्षक से पूछें कि दोनों में कौन-सी सही है।"))

  public static let instanceReplaced = Self(
    "submission.replaced",
    rule: Bilingual(
      "a later correction of this submission is in already",
      "इस प्रस्तुति का बाद का सुधार पहले से है"),
    remedy: Bilingual("Nothing is to be done.", "कुछ करना नहीं है।"))

  public static let revisionOfUnknown = Self(
    "submission.revision-of-unknown",
    rule: Bilingual(
      "it corrects a submission that was never brought",
      "यह ऐसी प्रस्तुति का सुधार है जो कभी लाई नहीं गई"))

  static let surveyKinds: [Self] = [
    profileLine, profileTwice, profileOfStream, fileFolderEmpty, fileFormDefinition, fileAuditLog,
    fileDocumentType, fileProse, fileSettlements, columnsUnknown, rowNotXML, rowEncrypted,
    rowJurisdiction,
    rowOrganization, instanceConflict, instanceReplaced, revisionOfUnknown,
  ]
}

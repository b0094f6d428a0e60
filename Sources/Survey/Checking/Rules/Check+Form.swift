import Registry
import Wording

/// The checks of the form of a row, and of what it is about.
extension Check {
  static let typeAgainstName = Check(
    .typeAgainstName, .form, .warning,
    Bilingual(
      "The column of the type and the name are of two steps of the chain of care, or the name is a school's or an office's.",
      "प्रकार का स्तंभ और नाम सेवा-श्रृंखला के दो अलग स्तरों के हैं, या नाम किसी विद्यालय या कार्यालय का है।"))

  static let form = [
    typeAgainstName,
    Check(
      .rowTooLong, .form, .error,
      Bilingual(
        "With a cell too many, values may stand in the wrong columns.",
        "एक खाना अधिक होने पर मान ग़लत स्तंभों में हो सकते हैं।")),
    Check(
      .rowTooShort, .form, .warning,
      Bilingual("The last cells are missing.", "अंतिम खाने छूटे हैं।")),
    Check(
      .rowQuoteOpen, .form, .error,
      Bilingual(
        "An open quotation mark may swallow the cells behind it.",
        "खुला उद्धरण चिह्न आगे के खाने निगल सकता है।")),
    Check(
      .rowCellTooLarge, .form, .error,
      Bilingual("The cell was cut.", "खाना काटा गया।")),
    Check(
      .rowTooManyColumns, .form, .error,
      Bilingual("Cells were left unread.", "कुछ खाने नहीं पढ़े गए।")),
    Check(
      .rowTooLarge, .form, .error,
      Bilingual("No row of a table is so large.", "तालिका की कोई पंक्ति इतनी बड़ी नहीं होती।")),
    Check(
      .rowNotUTF8, .form, .warning,
      Bilingual(
        "Its bytes are not those of UTF-8, so that letters may be wrong.",
        "इसके बाइट UTF-8 के नहीं हैं, इसलिए अक्षर ग़लत हो सकते हैं।")),
    Check(
      .rowNotJSON, .form, .error,
      Bilingual("What is no JSON says nothing.", "जो JSON नहीं, वह कुछ नहीं कहता।")),
    Check(
      .rowCutOff, .form, .error,
      Bilingual("The end of the file is missing.", "फ़ाइल का अंत छूटा है।")),
    Check(
      .rowNotXML, .form, .error,
      Bilingual("What is no XML says nothing.", "जो XML नहीं, वह कुछ नहीं कहता।")),
    Check(
      .rowEncrypted, .form, .error,
      Bilingual(
        "Only the key of the form's owner opens it.", "इसे केवल फ़ॉर्म के स्वामी की कुंजी खोलती है।")),
    Check(
      .rowJurisdiction, .form, .note,
      Bilingual(
        "A directory lists areas beside facilities; the row is left out.",
        "निर्देशिका में केंद्रों के साथ क्षेत्र भी हैं; पंक्ति छोड़ दी जाती है।")),
    Check(
      .rowOrganization, .form, .note,
      Bilingual(
        "A directory lists who runs facilities beside them; the row is left out.",
        "निर्देशिका में केंद्रों के साथ उनके संचालक भी हैं; पंक्ति छोड़ दी जाती है।")),
    Check(
      .geometryUnreadable, .form, .warning,
      Bilingual("The shape is not one of GeoJSON.", "आकृति GeoJSON की नहीं है।")),
    Check(
      .rowSaysNothing, .form, .error,
      Bilingual(
        "Without a name and a type nobody knows what the row is about.",
        "नाम और प्रकार के बिना पता नहीं चलता कि पंक्ति किसकी है।")),
    Check(
      .settlementSaysNothing, .form, .error,
      Bilingual(
        "Without a name and a population nobody knows what the row is about.",
        "नाम और जनसंख्या के बिना पता नहीं चलता कि पंक्ति किसकी है।")),
    Check(
      .rowNameMissing, .form, .warning,
      Bilingual("The cell of the name is empty.", "नाम का खाना खाली है।")),
    Check(
      .rowNamedByType, .form, .note,
      Bilingual(
        "The name says the type and nothing else, as \"PHC\" does.",
        "नाम केवल प्रकार बताता है, जैसे \"PHC\"।")),
    Check(
      .rowTypeUnknown, .form, .warning,
      Bilingual(
        "Neither type nor name has a word for a type of facility.",
        "न प्रकार में, न नाम में किसी केंद्र के प्रकार का शब्द है।")),
    Check(
      .rowNotHealth, .form, .warning,
      Bilingual(
        "The words are those of a school, an office or a shop.",
        "शब्द विद्यालय, कार्यालय या दुकान के हैं।")),
    Check(
      .rowVeterinary, .form, .note,
      Bilingual(
        "The words are those of animal care; the row is left out.",
        "शब्द पशु-चिकित्सा के हैं; पंक्ति छोड़ दी जाती है।")),
    Check(
      .rowOtherCategory, .form, .note,
      Bilingual(
        "The publisher's file holds other things too; the row is left out.",
        "प्रकाशक की फ़ाइल में और चीज़ें भी हैं; पंक्ति छोड़ दी जाती है।")),
    Check(
      .rowOtherState, .form, .note,
      Bilingual(
        "The state is not one that was asked for; the row is left out.",
        "राज्य माँगे गए राज्यों में नहीं; पंक्ति छोड़ दी जाती है।")),
    Check(
      .parentUnknown, .form, .warning,
      Bilingual(
        "Areas stand in each other; the larger one is not there yet.",
        "क्षेत्र एक-दूसरे के भीतर होते हैं; बड़ा अभी नहीं है।")),
    Check(
      .boundaryMissing, .form, .warning,
      Bilingual("The row of an area came without a shape.", "क्षेत्र की पंक्ति बिना आकृति के आई।")),
    Check(
      .boundaryMended, .form, .warning,
      Bilingual(
        "The outline crossed itself or had a stray corner.",
        "सीमा-रेखा स्वयं को काटती थी या उसमें भटका कोना था।"),
      corrects: Bilingual(
        "GEOS makes it valid; the raw row keeps the shape as it came.",
        "GEOS उसे सही करता है; मूल पंक्ति में आकृति जैसी आई वैसी रहती है।")),
    Check(
      .boundaryBroken, .form, .warning,
      Bilingual("Nothing is left of the outline once it is mended.", "सुधारने पर सीमा में कुछ नहीं बचता।")),
  ]
}

internal import Coverage
internal import Wording

extension SitePlan {
  /// How far the plan may be from the best possible at most, as a share.
  var gap: Double {
    if let way { return way.gap }
    if let leastSites, !sites.isEmpty {
      return Double(sites.count - leastSites) / Double(sites.count)
    }
    return result.gap ?? 0
  }

  /// How many more people are within reach.
  var gainNote: Bilingual {
    func percent(_ people: Int) -> String {
      Decimals.exactly(1).digits(of: 100 * Double(people) / Double(max(1, peoplePlaced))) ?? ""
    }
    let added = result.after - result.before
    let isOne = sites.count == 1
    return Bilingual(
      "\(sites.count) \(isOne ? "site brings" : "sites bring") \(added) more people within reach: from \(result.before) (\(percent(result.before)) %) to \(result.after) (\(percent(result.after)) %).",
      "\(sites.count) \(isOne ? "स्थल" : "स्थलों") से \(added) और लोग पहुँच में आते हैं: \(result.before) (\(percent(result.before)) %) से \(result.after) (\(percent(result.after)) %)।"
    )
  }

  /// How long the way is, if that was the question.
  var wayNotes: [Bilingual] {
    guard let way else { return [] }
    let after = Self.kilometers(way.after)
    guard let before = way.before.map(Self.kilometers) else {
      return [
        Bilingual(
          "The way to the nearest is \(after) km in the mean; today there is none.",
          "सबसे पास के केंद्र तक औसत रास्ता \(after) किमी है; आज कोई केंद्र नहीं।")
      ]
    }
    return [
      Bilingual(
        "The way to the nearest falls from \(before) km to \(after) km in the mean.",
        "सबसे पास के केंद्र तक औसत रास्ता \(before) किमी से घटकर \(after) किमी होता है।")
    ]
  }

  /// How near to the best possible the plan is.
  var certificate: Bilingual {
    guard gap > 0 else {
      return Bilingual(
        "No other plan does better: this is proved.",
        "कोई और योजना इससे अच्छी नहीं: यह सिद्ध है।")
    }
    // Rounded up, so that what is said is true.
    let percent = Decimals.exactly(2).digits(of: (gap * 10_000).rounded(.up) / 100) ?? ""
    if let leastSites {
      return Bilingual(
        "No plan serves all of them with fewer than \(leastSites) sites: this one is within \(percent) % of the best possible.",
        "\(leastSites) से कम स्थलों से कोई योजना उन सबकी सेवा नहीं करती: यह सर्वोत्तम संभव के \(percent) % के भीतर है।")
    }
    if let way {
      let bound = Self.kilometers(way.bound)
      return Bilingual(
        "No plan can make it shorter than \(bound) km: this one is within \(percent) % of the best possible.",
        "कोई योजना उसे \(bound) किमी से छोटा नहीं कर सकती: यह सर्वोत्तम संभव के \(percent) % के भीतर है।")
    }
    let most = (result.bound ?? result.after) - result.before
    return Bilingual(
      "No plan can bring more than \(most): this one is within \(percent) % of the best possible.",
      "कोई योजना \(most) से अधिक नहीं ला सकती: यह सर्वोत्तम संभव के \(percent) % के भीतर है।")
  }

  /// That fewer sites do what can be done.
  var fewerNote: Bilingual {
    Bilingual(
      "\(question.count) were asked for; no further one would be allowed and serve anybody else.",
      "\(question.count) माँगे गए थे; कोई और स्थल ऐसा नहीं जो अनुमत हो और किसी और की सेवा करे।")
  }

  private static func kilometers(_ meters: Double) -> String {
    Decimals.exactly(3).digits(of: meters / 1000) ?? ""
  }
}

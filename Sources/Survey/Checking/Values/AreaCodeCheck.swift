import Geodata
import Registry
import Wording

/// Codes of districts in the wrong system: LGD's and the Census's look alike and differ.
enum AreaCodeCheck {
  /// What is to be said of the codes that a row gives beside the name of its district.
  ///
  /// - Returns: The findings, and the codes that stand.
  static func check(_ codes: [Identifier], of district: District)
    -> (findings: [RowFinding], standing: [Identifier])
  {
    var findings: [RowFinding] = []
    let standing = codes.compactMap { code -> Identifier? in
      let own: String?
      switch code.system {
      case "lgd": own = district.lgdCode
      case "census2011": own = district.census2011Code
      default: return code
      }
      guard let own, Int(code.value) != Int(own) else { return code }
      if code.system == "lgd", let census = district.census2011Code,
        Int(code.value) == Int(census)
      {
        findings.append(
          Check.codeIsCensus.finding(
            nil, ["value": code.value, "district": district.name.english], field: "districtLGD",
            before: "lgd \(code.value)", after: "census2011 \(census)"))
        return Identifier(system: "census2011", value: census)
      }
      findings.append(
        Check.codeElsewhere.finding(
          nil, ["value": code.value, "district": district.name.english],
          field: code.system == "lgd" ? "districtLGD" : "districtCensus", before: code.value))
      return nil
    }
    return (findings, standing)
  }
}

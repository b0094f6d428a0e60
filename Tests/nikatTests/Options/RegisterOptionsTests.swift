import Testing

@testable import nikat

@Suite struct RegisterOptionsTests {
  @Test func `the option comes before the variable, the variable before this folder`() {
    let named = ["NIKAT_DB": "named.sqlite"]
    #expect(RegisterOptions.path(asked: "asked.sqlite", environment: named) == "asked.sqlite")
    #expect(RegisterOptions.path(asked: nil, environment: named) == "named.sqlite")
    #expect(RegisterOptions.path(asked: nil, environment: ["NIKAT_DB": ""]) == "nikat.sqlite")
  }
}

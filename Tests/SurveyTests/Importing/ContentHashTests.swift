import Testing

@testable import Survey

@Suite struct ContentHashTests {
  /// The examples of FIPS 180-4 (NIST, SHA256.pdf) and the empty text.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the examples of the standard come out`(text: String, expected: String) {
    let hex = ContentHash.digest(text.utf8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
    #expect(hex == expected)
  }

  @Test(arguments: [55, 56, 63, 64, 65, 200])
  func `it makes no difference how the text comes`(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    var hash = ContentHash()
    for byte in bytes { hash.update([byte]) }
    #expect(hash.finish() == ContentHash.digest(bytes))
  }
}

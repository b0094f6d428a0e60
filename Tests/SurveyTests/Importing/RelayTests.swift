import Testing

@testable import Survey

@Suite struct RelayTests {
  @Test
  func `values come in the order in which they were handed over, the last ones after the end`()
    async
  {
    let relay = Relay<Int>(capacity: 3)
    async let sent: Void = {
      for number in 0..<1000 { _ = await relay.send(number) }
      await relay.end()
    }()
    var got: [Int] = []
    while let number = await relay.next() { got.append(number) }
    await sent
    #expect(got == Array(0..<1000))
  }

  @Test func `a sender hears that nobody takes its values any more`() async {
    let relay = Relay<Int>(capacity: 2)
    async let sent: Int = {
      var count = 0
      while await relay.send(count) != nil { count += 1 }
      return count
    }()
    #expect(await relay.next() == 0)
    await relay.end()
    // Two lay between, and one was taken.
    #expect(await sent <= 3)
  }

  @Test func `advice comes with the next value`() async {
    let relay = Relay<Int>(capacity: 2)
    #expect(await relay.send(1) == false)
    await relay.advise(true)
    #expect(await relay.send(2) == true)
  }
}

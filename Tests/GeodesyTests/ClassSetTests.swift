import Geodesy
import Testing

@Suite struct ClassSetTests {
  @Test func `a set holds what was put in, at every place of the byte`() {
    var set = ClassSet()
    #expect(set.isEmpty)
    for item: UInt8 in [0, 63, 64, 127, 128, 191, 192, 255] { set.insert(item) }
    #expect(
      (UInt8.min...UInt8.max).filter { set.contains($0) } == [0, 63, 64, 127, 128, 191, 192, 255])
    #expect((UInt8.min...UInt8.max).allSatisfy { ClassSet.all.contains($0) })
    #expect(ClassSet(UInt8.min...UInt8.max) == .all)
  }
}

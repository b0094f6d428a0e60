import Fixtures
import Testing

@testable import Geodesy

@Suite struct CurveKeysTests {
  /// A curve over 65,536 by 65,536 cells of which one is a thousandth of a degree wide.
  static let curve: CurveKeys = {
    let memory = FlatMemory(repeating: Coordinate(-32.7675, -32.7675), count: 2)
    defer { memory.deallocate() }
    memory[1] = Coordinate(32.7675, 32.7675)
    return CurveKeys(over: memory)
  }()

  static func place(_ x: Int, _ y: Int) -> Coordinate {
    Coordinate(-32.7675 + (Double(y) + 0.5) / 1000, -32.7675 + (Double(x) + 0.5) / 1000)
  }

  @Test func `the curve visits every cell of a square, each beside the one before`() {
    // The lowest 64 by 64 cells are one piece of the curve.
    var cells: [(key: UInt32, x: Int, y: Int)] = []
    for x in 0..<64 {
      for y in 0..<64 { cells.append((Self.curve.key(of: Self.place(x, y)), x, y)) }
    }
    cells.sort { $0.key < $1.key }
    #expect(cells.map(\.key) == (0..<4096).map { cells[0].key + UInt32($0) })
    for (one, other) in zip(cells, cells.dropFirst()) {
      #expect(abs(one.x - other.x) + abs(one.y - other.y) == 1)
    }
  }

  @Test func `the corners of the box are the corners of the square`() {
    #expect(Self.curve.cell(of: Coordinate(-32.7675, -32.7675)) == SIMD2(0, 0))
    #expect(Self.curve.cell(of: Coordinate(32.7675, 32.7675)) == SIMD2(65_535, 65_535))
  }

  @Test func `a curve over one place or none has keys`() {
    let memory = FlatMemory(repeating: Coordinate(90, 180), count: 1)
    defer { memory.deallocate() }
    #expect(CurveKeys(over: memory).key(of: Coordinate(90, 180)) == 0)
    _ = CurveKeys(over: memory.part(0..<0))
  }
}

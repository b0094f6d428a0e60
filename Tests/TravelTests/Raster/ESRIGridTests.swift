import Fixtures
import Testing
import Wording

@testable import Travel

@Suite struct ESRIGridTests {
  private static let text = """
    NCOLS 3
    nrows 2
    xllcorner 100.5
    yllcorner -20
    cellsize 10
    NODATA_value -9999
    1 2.5 -9999
    -4e0 nan 6
    """

  private func read(_ text: String, chunk: Int = 1000) throws(Problem) -> Raster {
    var grid = ESRIGrid()
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      try grid.read(Array(bytes.prefix(chunk)))
      bytes = bytes.dropFirst(chunk)
    }
    return try grid.finish()
  }

  @Test(arguments: [1, 2, 7, 1000]) func `a grid is read however it comes in chunks`(chunk: Int)
    throws
  {
    let raster = try read(Self.text, chunk: chunk)
    #expect((raster.frame.columns, raster.frame.rows) == (3, 2))
    #expect((raster.frame.west, raster.frame.north) == (100.5, 0))
    #expect((raster.frame.cellWidth, raster.frame.cellHeight) == (10, 10))
    #expect(raster.values.map { $0.isNaN ? nil : $0 } == [1, 2.5, nil, -4, nil, 6])
  }

  @Test func `corners may be middles, cells oblong, and lines broken anywhere`() throws {
    let raster = try read(
      "ncols 2 nrows 2 xllcenter 5 yllcenter 5 dx 10 dy 20 1\n2\n\n3\r\n4")
    #expect((raster.frame.west, raster.frame.south) == (0, -5))
    #expect((raster.frame.cellWidth, raster.frame.cellHeight) == (10, 20))
    #expect(raster.values == [1, 2, 3, 4])
  }

  @Test(arguments: [1, 30, 1000]) func `the coordinate system that GDAL appends is left out`(
    chunk: Int
  ) throws {
    var grid = ESRIGrid(endsWithNumbers: false)
    let text = Self.text + "\nPROJCS[\"WGS 84\", 1 2" + String(repeating: "x", count: 900)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      try grid.read(Array(bytes.prefix(chunk)))
      bytes = bytes.dropFirst(chunk)
    }
    #expect(try grid.finish().values.last == 6)
  }

  @Test func `cells of degrees are told from cells of metres`() throws {
    let degrees = try read("ncols 1 nrows 1 xllcorner 77 yllcorner 34 cellsize 0.01 1")
    #expect(degrees.frame.axes == .degrees)
    #expect(try read(Self.text).frame.axes == .meters)
  }

  @Test func `a point is found in its cell`() throws {
    let frame = try read(Self.text).frame
    #expect(frame.cell(x: 100.5, y: 0) == 0)
    #expect(frame.cell(x: 130.4, y: -19.9) == 5)
    #expect(frame.cell(x: 110.5, y: -10) == 4)
    #expect(frame.cell(x: 100.4, y: -1) == nil)
    #expect(frame.cell(x: 130.5, y: -1) == nil)
    #expect(frame.cell(x: .nan, y: -1) == nil)
    #expect(frame.center(of: 4) == (115.5, -15))
  }

  @Test(arguments: [
    ("", "raster.malformed"), ("hello", "raster.malformed"), ("ncols", "raster.malformed"),
    ("ncols 3\nnrows x\n", "raster.malformed"), ("ncols 0 nrows 1", "raster.malformed"),
    ("ncols 1e9\nnrows 1e9\nxllcorner 0\nyllcorner 0\ncellsize 1\n1", "raster.too-large"),
    ("ncols 1 nrows 1 xllcorner 0 yllcorner 0 cellsize 0 1", "raster.malformed"),
    ("ncols 1 nrows 1 xllcorner 0 cellsize 1 1", "raster.malformed"),
    ("ncols 1 nrows 1 xllcorner 0 yllcorner 0 cellsize 1 1 2", "raster.malformed"),
    ("ncols 2 nrows 1 xllcorner 0 yllcorner 0 cellsize 1 1", "raster.malformed"),
    ("ncols 1 nrows 1 xllcorner 0 yllcorner 0 cellsize 1 0x1", "raster.malformed"),
    ("ncols 1 nrows 1 xllcorner 0 yllcorner 0 cellsize 1 -9999", "raster.no-data"),
    ("ncols 1.5 nrows 1 xllcorner 0 yllcorner 0 cellsize 1 1", "raster.malformed"),
    ("ncols 1 nrows 1 xllcorner nan yllcorner 0 cellsize 1 1", "raster.malformed"),
  ]) func `what is no grid is refused`(text: String, rule: String) {
    let problem = #expect(throws: Problem.self) { try read(text) }
    #expect(problem?.kind.id == rule)
  }

  @Test func `two thousand damaged grids are read or refused, and none of them crashes`() {
    var random = SeededGenerator(seed: 11)
    let likely = Array("0123456789 .-\n".utf8)
    var refused = 0
    for _ in 0..<2000 {
      var bytes = Array(Self.text.utf8)
      for _ in 0..<2 {
        let byte =
          random.next() % 2 == 0 ? likely[Int(random.next() % 14)] : UInt8(random.next() % 256)
        bytes[Int(random.next() % UInt64(bytes.count))] = byte
      }
      if random.next() % 8 == 0 { bytes.removeLast(Int(random.next() % 60)) }
      do {
        var grid = ESRIGrid()
        try grid.read(bytes)
        _ = try grid.finish()
      } catch {
        refused += 1
      }
    }
    #expect(refused > 500 && refused < 2000)
  }
}

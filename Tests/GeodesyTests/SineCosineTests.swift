import Fixtures
import Glibc
import Testing

@testable import Geodesy

@Suite struct SineCosineTests {
  @Test func `sines and cosines are those of the C library but for the last place`() {
    var random = SeededGenerator(seed: 180)
    for _ in 0..<100_000 {
      let degrees = SIMD2(random.number(in: -180...180), random.number(in: -90...90))
      let angles = SineCosine(degrees: degrees)
      for lane in 0..<2 {
        let (sine, cosine) = (sin(degrees[lane] * .pi / 180), cos(degrees[lane] * .pi / 180))
        // The C library is given radians, which are rounded before it begins.
        #expect(abs(angles.sine[lane] - sine) < 1e-15)
        #expect(abs(angles.cosine[lane] - cosine) < 1e-15)
      }
    }
  }

  @Test func `quarter turns and halves of them are exact`() {
    for (degrees, sine, cosine) in [
      (0.0, 0.0, 1.0), (90, 1, 0), (180, 0, -1), (-90, -1, 0), (-180, 0, -1), (270, -1, 0),
    ] {
      let angles = SineCosine(degrees: SIMD2(degrees, -degrees))
      #expect(angles.sine == SIMD2(sine, -sine) && angles.cosine == SIMD2(cosine, cosine))
    }
    let angles = SineCosine(degrees: SIMD2(30, 45))
    #expect(abs(angles.sine.x - 0.5) <= 0x1p-53)
    #expect(abs(angles.sine.y - angles.cosine.y) <= 0x1p-52)
  }
}

import Foundation
import Testing

@testable import Travel

@Suite struct ScenarioModeTests {
  /// Tobler 1993: on flat land 84 % of the fastest, which is met five metres down in a hundred.
  @Test func `walking is fastest a little downhill`() {
    #expect(abs(ScenarioMode.walking.speed(flat: 5.036, slope: 0) - 5.036) < 1e-12)
    #expect(abs(ScenarioMode.walking.speed(flat: 5.036, slope: -0.05) - 6) < 0.001)
    #expect(abs(ScenarioMode.walking.speed(flat: 4, slope: 0.1) - 4 * exp(-0.35)) < 1e-12)
    #expect(ScenarioMode.leastWalkingDelay <= ScenarioMode.walkingDelay(-0.05))
  }

  @Test func `a motor does not mind the slope`() {
    #expect(ScenarioMode.motorized.speed(flat: 50, slope: 0.4) == 50)
  }

  /// AccessMod takes a slope of 1 in 10 for one of 1 in 1000: 12.0 km/h become 11.5, not 5.
  @Test func `a bicycle minds the slope as little as AccessMod's`() {
    let flat = ScenarioMode.bicycling.speed(flat: 12, slope: 0)
    #expect(abs(flat - 12) < 0.02)
    let uphill = ScenarioMode.bicycling.speed(flat: 12, slope: 0.1)
    #expect(uphill < flat && uphill > 11)
    #expect(ScenarioMode.bicycling.speed(flat: 12, slope: -20) == 24)
    #expect(ScenarioMode.bicycling.speed(flat: 12, slope: 30) < 1)
  }
}

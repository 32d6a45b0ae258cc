import Testing

@testable import Rendering

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (0.005, 2, "0.01"), (1.25, 1, "1.3"), (-0.5, 2, "-0.50"), (-0.001, 2, "0.00"),
    (12.0, 0, "12"), (0.04, 4, "0.0400"), (.nan, 2, "-"), (.infinity, 2, "-"), (1e300, 2, "-"),
  ])
  func fixed(value: Double, decimals: Int, expected: String) {
    #expect(DecimalNumber.fixed(value, decimals: decimals) == expected)
  }
}

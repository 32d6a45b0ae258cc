import Testing

@testable import Evaluation

@Suite struct LimitedMemoryBFGSTests {
  @Test func theLeastOfAnUnevenBowlIsFound() {
    let centre = [3.0, -2, 0.5, 40]
    let steepness = [1.0, 100, 0.01, 7]
    let found = LimitedMemoryBFGS(tolerance: 1e-15).minimum(from: [0, 0, 0, 0]) { point, gradient in
      var sum = 0.0
      for place in point.indices {
        let distance = point[place] - centre[place]
        sum += steepness[place] * distance * distance
        gradient[place] = 2 * steepness[place] * distance
      }
      return sum
    }
    for (value, expected) in zip(found, centre) { #expect(abs(value - expected) < 1e-4) }
  }

  @Test func aBentValleyIsFollowed() {
    // Rosenbrock's valley, least at (1, 1).
    let found = LimitedMemoryBFGS(tolerance: 1e-15).minimum(from: [-1.2, 1]) { point, gradient in
      let (x, y) = (point[0], point[1])
      gradient = [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]
      return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
    }
    #expect(abs(found[0] - 1) < 1e-4)
    #expect(abs(found[1] - 1) < 1e-4)
  }

  @Test func theLeastIsLeftAlone() {
    let found = LimitedMemoryBFGS().minimum(from: [5]) { point, gradient in
      gradient = [2 * (point[0] - 5)]
      return (point[0] - 5) * (point[0] - 5)
    }
    #expect(found == [5])
  }
}

import Foundation
import Testing

@testable import Evaluation

@Suite struct LogisticLossTests {
  /// Two lists of three vectors and one of one, of two guides.
  private static let examples: Examples = {
    var examples = Examples(names: ["a", "b"])
    examples.add(
      [([1, 0.5], .right), ([0, 1], .wrong), ([0.5, 0], .undecided)], guide: 0, weight: 1)
    examples.add(
      [([0.2, 0], .wrong), ([1, 1], .right), ([0, 0.3], .right)], guide: 1, weight: 0.5)
    examples.add([([0.7, 0.7], .wrong)], guide: 1, weight: 2)
    return examples
  }()

  @Test(
    arguments: [0, 2.0], [.all, .without(remainder: 0, of: 2), .only(0)] as [LogisticLoss.Scope])
  func theGradientIsTheSlopeOfTheCost(listFactor: Double, scope: LogisticLoss.Scope) {
    let loss = LogisticLoss(
      examples: Self.examples, scope: scope, listFactor: listFactor, penalty: 0.3)
    let point = [0.4, -1.2, 0.7]
    var (gradient, unused) = (point, point)
    _ = loss.value(at: point, gradient: &gradient)
    for place in point.indices {
      var (above, below) = (point, point)
      above[place] += 1e-5
      below[place] -= 1e-5
      let rise =
        loss.value(at: above, gradient: &unused) - loss.value(at: below, gradient: &unused)
      #expect(abs(rise / 2e-5 - gradient[place]) < 1e-7)
    }
  }

  @Test func theBiasAloneIsTheLogarithmOfTheOdds() {
    var examples = Examples(names: ["never"])
    for label in [Examples.Label.right, .wrong, .wrong, .wrong] {
      examples.add([([0], label)], guide: 0, weight: 1)
    }
    let weights = LogisticLoss(examples: examples, listFactor: 0, penalty: 1).fitted()
    #expect(abs(weights[1] - log(1.0 / 3)) < 1e-4)
    #expect(weights[0] == 0)
  }

  @Test func aWeightIsHeldBackByItsPenalty() {
    // One list, one right of two: the cost is log(1 + e^−w) + w²/2, least where w = 1/(1 + e^w).
    var examples = Examples(names: ["a"])
    examples.add([([1], .right), ([0], .undecided)], guide: 0, weight: 1)
    let loss = LogisticLoss(examples: examples, listFactor: 1, penalty: 1)
    var gradient = [0.0, 0.0]
    let weights = loss.fitted()
    _ = loss.value(at: weights, gradient: &gradient)
    #expect(abs(gradient[0]) < 1e-3)
    #expect(weights[0] > 0.4)
  }

  @Test func whatIsWithheldStaysAtNothing() {
    let loss = LogisticLoss(
      examples: Self.examples, listFactor: 2, penalty: 0.3, withheld: [1])
    #expect(loss.fitted(from: [1, 1, 1])[1] == 0)
  }

  @Test func theGuideLeftOutChangesNothing() {
    var more = Self.examples
    more.add([([1, 0], .wrong)], guide: 2, weight: 9)
    let without = LogisticLoss(
      examples: more, scope: .without(remainder: 2, of: 3), listFactor: 2, penalty: 1)
    let never = LogisticLoss(examples: Self.examples, listFactor: 2, penalty: 1)
    #expect(without.fitted() == never.fitted())
  }
}

import Testing

@testable import Evaluation

@Suite struct CrossValidationTests {
  /// Three guides in which the first value tells right from wrong, and the second says nothing.
  private static let examples: Examples = {
    var examples = Examples(names: ["tells", "misleads"])
    for guide in 0..<3 {
      for number in 0..<6 {
        let other: Float = number % 3 == guide ? 1 : 0
        examples.add([([1, other], .right), ([0, 1 - other], .wrong)], guide: guide, weight: 1)
      }
    }
    return examples
  }()

  @Test func thePenaltyThatGuidesLeftOutBearBestIsTaken() {
    let validation = CrossValidation(examples: Self.examples, listFactor: 2)
    let fitted = validation.fitted()
    for penalty in CrossValidation.penalties {
      #expect(fitted.cost <= validation.fitted(penalty: penalty).cost + 1e-6)
    }
    #expect(fitted.without.count == 3)
  }

  @Test func doingWithoutWhatTellsCosts() {
    let validation = CrossValidation(examples: Self.examples, listFactor: 2)
    let whole = validation.fitted(penalty: 2)
    let less = validation.fitted(penalty: 2, from: whole, withheld: [0])
    #expect(less.cost > whole.cost)
    #expect(FittingAblation.first(Self.examples, whole.without, apartFrom: []) == 1)
    #expect(FittingAblation.first(Self.examples, less.without, apartFrom: []) < 1)
  }
}

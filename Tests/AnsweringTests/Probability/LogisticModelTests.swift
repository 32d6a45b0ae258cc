import Foundation
import Testing

@testable import Answering

/// A probability of features, read from a table and worked out by hand.
@Suite struct LogisticModelTests {
  private static let table = Array(
    "# a remark\nm\tbias\t-1\nm\tone\t2\nother\tone\t9\nm\tunknown\t5\nm\ttwo\tmuch\n".utf8)
  private let model = LogisticModel(table: table, model: "m", features: ["one", "two"])

  @Test func linesOfTheModelAreReadAndOthersLeftOut() {
    #expect(model.weights == [2, 0])
    #expect(model.bias == -1)
  }

  @Test func theProbabilityIsTheLogisticOfTheSum() {
    // −1 + 2 · 0.5 = 0, and e⁰ = 1.
    #expect(model.logOdds([0.5, 1]) == 0)
    #expect(model.probability([0.5, 1]) == 0.5)
    #expect(abs(model.probability([1, 0]) - 1 / (1 + Float(exp(-1.0)))) < 1e-6)
  }

  @Test func theEmbeddedTableHasAllModels() {
    let models = Models.embedded
    for model in [
      models.passage, models.outlook, models.goingOn,
    ] {
      #expect(model.bias != 0)
      #expect(model.weights.contains { $0 != 0 })
      #expect(!model.weights.contains { !$0.isFinite })
    }
  }

  @Test func evidenceStaysBetweenNothingAndOne() {
    var evidence = Evidence()
    evidence[.score] = 7
    evidence[.isItem] = -1
    evidence[.isRow] = .nan
    #expect(evidence[.score] == 1 && evidence[.isItem] == 0 && evidence[.isRow] == 0)
  }
}

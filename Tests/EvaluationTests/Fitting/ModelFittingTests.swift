import Answering
import Guides
import TestSupport
import Testing

@testable import Evaluation

@Suite struct ModelFittingTests {
  private static let guides = [
    (
      "bread",
      """
      # Bread

      ## Baking

      The loaf bakes for fifty minutes in a hot oven.

      ## Storing

      Bread keeps for three days in a linen bag.
      """,
      [("How long does the loaf bake?", "baking"), ("How is bread kept?", "storing")]
    ),
    (
      "kettle",
      """
      # Kettle

      ## Cleaning

      Descale the kettle with vinegar every month.

      ## Guarantee

      The maker replaces a faulty kettle within two years.
      """,
      [("How do I descale it?", "cleaning"), ("Is a faulty kettle replaced?", "guarantee")]
    ),
  ]

  private static func fitting() throws -> ModelFitting {
    let folder = try TemporaryFolder()
    for (name, text, questions) in guides {
      try folder.write(text, to: "\(name).md")
      let lines = questions.enumerated().map { number, question in
        """
        {"id": "\(number)", "question": "\(question.0)", "kind": "answerable", \
        "type": "\(number == 1 ? "yes-no" : "duration")", "verdict": "yes", \
        "sections": ["\(name)/\(question.1)"]}
        """
      }
      try folder.write(lines.joined(separator: "\n"), to: "\(name).jsonl")
    }
    return try ModelFitting(JudgedSet.sets(at: [folder.path]))
  }

  @Test func theSameQuestionsGiveTheSameTable() throws {
    let table = try Self.fitting().table
    #expect(try Self.fitting().table == table)
    let models = Set(table.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" } })
    #expect(models == ["passage", "outlook", "going-on"])
  }

  @Test func theTableIsReadBackAsTheModels() throws {
    let fitting = try Self.fitting()
    let read = Models(table: Array(fitting.table.utf8))
    for (weight, fitted) in zip(read.passage.weights, fitting.models().passage.weights) {
      #expect(abs(weight - fitted) < 0.006)
    }
    #expect(abs(read.outlook.bias - fitting.models().outlook.bias) < 0.001)
  }

  @Test func aGuideLeftOutIsAnsweredByTheOthers() throws {
    let fitting = try Self.fitting()
    #expect(fitting.models(without: 0).passage != fitting.models().passage)
    let text = FittingReport(fitting).text
    #expect(text.contains("bread"))
    #expect(text.contains("0.9–1.0"))
  }

  @Test func weightsOfNextToNothingAreLeftOut() {
    let lines = ModelFitting.lines("m", ["a", "b", "c"], [0.0049, -0.005, 1.23456, -2])
    #expect(lines == "m\tbias\t-2.000\nm\tb\t-0.005\nm\tc\t1.235\n")
  }
}

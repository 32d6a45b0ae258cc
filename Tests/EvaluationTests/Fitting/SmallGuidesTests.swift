import Foundation
import Testing
import Understanding

@testable import Evaluation

/// Files of questions with the sentences that answer them.
@Suite struct SmallGuidesTests {
  private func pairs(_ text: String) throws -> [VerdictPair] {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "small-guides-\(UUID().uuidString).txt")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try SmallGuides.verdictPairs(inFile: file.path)
  }

  @Test func aQuestionHasTheSentenceOfItsOwnGuide() throws {
    let found = try pairs(
      """
      # The pool
      1\tThe pool opens at nine.
      2\tDogs stay outside.
      ?\tcan i bring my dog\t2\tno
      ?\twhen does it open\t1\t-
      ?\tis there a sauna\t0\t-

      # The shop
      2\tThe shop takes cards.
      ?\tdo you take visa\t2\tyes

      """)
    #expect(
      found == [
        VerdictPair(question: "can i bring my dog", answer: "Dogs stay outside.", verdict: .no),
        VerdictPair(question: "do you take visa", answer: "The shop takes cards.", verdict: .yes),
      ])
  }

  @Test func pairsStandBesideThem() throws {
    let found = try pairs("is it safe\tIt is, with gloves.\tcaution\nhow much\tTen pounds.\t-\n")
    #expect(
      found == [
        VerdictPair(question: "is it safe", answer: "It is, with gloves.", verdict: .caution)
      ])
  }

  @Test(arguments: [
    "# A\n1\tOne.\n?\tis it\t2\tyes\n", "is it\tIt is.\tperhaps\n", "a\tb\tc\td\te\n",
    "# A\n1\tOne.\n\n# B\n?\tis it\t1\tyes\n",
  ])
  func whatIsNeitherIsRefused(text: String) {
    #expect(throws: EvaluationError.self) { try pairs(text) }
  }
}

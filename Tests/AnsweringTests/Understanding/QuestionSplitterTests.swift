import Testing

@testable import Answering

@Suite struct QuestionSplitterTests {
  @Test(arguments: [
    ("how long does it take and how much is it", 2),
    ("Does it hurt? When can I go home?", 2),
    ("is it safe with rosacea and eczema", 1),
    ("I have eczema. Can I have it done?", 1),
    ("what are the risks and benefits", 1),
    ("can I swim, and can I run?", 2),
    ("", 1),
    ("???", 1),
  ])
  func countsQuestions(line: String, count: Int) {
    #expect(QuestionSplitter.questions(in: line).count == count)
  }

  @Test func keepsEveryWord() {
    let parts = QuestionSplitter.questions(in: "how long does it take, and when can I shower?")
    #expect(parts == ["how long does it take", "and when can I shower?"])
  }
}

import Testing

@testable import Answering

/// Several questions on a line get one answer.
@Suite struct AnswerMergerTests {
  private func part(_ question: String, _ outcome: Outcome, _ summary: String) -> Answer {
    Answer(question: question, kind: .other, outcome: outcome, summary: summary)
  }

  private func merged(_ parts: [Answer]) -> Answer {
    AnswerMerger.merge(parts, question: "both", limit: 3)
  }

  @Test func whatTwoQuestionsShareIsSaidOnce() {
    let parts = [part("a?", .answered, "It rains."), part("b?", .answered, "It rains.")]
    #expect(merged(parts).summary == "It rains.")
  }

  @Test func aQuestionWithoutAnAnswerIsNamedBesideOneThatHasOne() {
    let parts = [
      part("Who reigns?", .unanswered, "The guide does not say. See below."),
      part("Does it rain?", .answered, "It rains."),
    ]
    #expect(merged(parts).outcome == .partial)
    #expect(merged(parts).summary == "The guide does not say: “Who reigns?”. It rains.")
  }

  @Test func whereNothingIsAnsweredThatIsSaidOnce() {
    let parts = [part("a?", .unanswered, "Silence."), part("b?", .unanswered, "Silence.")]
    #expect(merged(parts).summary == "Silence.")
  }
}

public import Guides

/// Guides made ready for questions; the door to everything else in this module.
public struct KnowledgeBase: Sendable {
  /// The guides, in the order given.
  public let guides: [Guide]

  /// Answers one question in the light of a conversation, and adds the turn to it.
  public func answer(
    _ question: String, line: Int? = nil, in conversation: inout Conversation,
    options: AnswerOptions = AnswerOptions()
  ) -> Answer {
    Answer(line: line, question: question, kind: .other, outcome: .unanswered, summary: "–")
  }
}

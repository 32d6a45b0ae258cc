import Understanding

extension KnowledgeBase {
  /// Whether a line asks for more on the last question, and nothing else.
  package static func asksForMore(_ line: String) -> Bool { TalkReader.read(line) == .more }

  /// Whether a line only asks to go on with the last answer, such as “more”, “and?” and “yes”.
  package static func asksToGoOn(_ line: String) -> Bool {
    TalkReader.read(line).map { [.more, .and, .yes].contains($0) } ?? false
  }

  /// Whether a line is talk, to which there is a reply.
  package static func isTalk(_ line: String) -> Bool { TalkReader.read(line) != nil }

  /// Which of so many numbered things a line chooses in words; nil where it says something else.
  package static func chosenNumber(in line: String, last: Int?) -> Int? {
    switch ChosenNumber(line) {
    case .number(let number): number
    case .last: last
    case nil: nil
    }
  }

  /// Whether a line goes back to a part of the list that was quoted last.
  package func goesBackToList(_ line: String, in conversation: Conversation) -> Bool {
    conversation.lastAnswered?.list != nil && ListPartReader.read(line) != nil
  }

  /// Whether a line asks what there is in the guide.
  package static func asksForTopics(_ line: String) -> Bool { TalkReader.read(line) == .topics }
}

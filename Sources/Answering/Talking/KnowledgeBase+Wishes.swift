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

  /// Whether a line asks what there is in the guide.
  package static func asksForTopics(_ line: String) -> Bool { TalkReader.read(line) == .topics }
}

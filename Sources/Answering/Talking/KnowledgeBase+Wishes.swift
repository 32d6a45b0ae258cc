import Understanding

extension KnowledgeBase {
  /// Whether a line asks for more on the last question, and nothing else.
  package static func asksForMore(_ line: String) -> Bool { TalkReader.read(line) == .more }

  /// Whether a line is talk, to which there is a reply.
  package static func isTalk(_ line: String) -> Bool { TalkReader.read(line) != nil }

  /// Whether a line asks what there is in the guide.
  package static func asksForTopics(_ line: String) -> Bool { TalkReader.read(line) == .topics }
}

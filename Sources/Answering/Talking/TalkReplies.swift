import Collection
import Guides
import Understanding

/// Answers what is no question to the guide: courtesy, and talk about the guide and the conversation.
struct TalkReplies {
  let knowledge: KnowledgeBase
  let conversation: Conversation

  /// The reply to talk.
  func reply(to talk: Talk, question: String) -> Answer {
    Answer(
      question: question, kind: .conversational,
      outcome: talk == .injection ? .unanswered : .conversational, summary: line(for: talk))
  }

  /// What is said where somebody is in danger: the author's words, without a quote that calms.
  func alarm(_ question: String) -> Answer {
    let urgent = knowledge.collection.summary.urgent
    return Answer(
      question: question, kind: .conversational, outcome: .conversational,
      summary: urgent ?? TalkWords.emergency)
  }

  private func line(for talk: Talk) -> String {
    switch talk {
    case .author: TalkWords.author(metadata.author)
    case .updated: TalkWords.updated(metadata.updated)
    case .sources: TalkWords.sources(metadata.source)
    case .about, .abilities, .greeting: withExamples(TalkWords.line(for: talk, title: title))
    case .topics: TalkWords.topics(topics)
    case .length: TalkWords.length(sections: sectionCount, passages: knowledge.passageCount)
    case .location: location ?? TalkWords.nothingSaid
    case .repeat: conversation.lastAnswered?.summary ?? TalkWords.nothingSaid
    case .lastQuestion, .history: history ?? TalkWords.nothingSaid
    case .notHelped, .confusion: withExamples(TalkWords.line(for: talk, title: title))
    default: TalkWords.line(for: talk, title: title)
    }
  }

  /// What the first guide says of itself.
  private var cover: GuideCover? {
    knowledge.collection.guideCount > 0 ? knowledge.collection.cover(ofGuide: 0) : nil
  }

  private var metadata: GuideMetadata { cover?.metadata ?? GuideMetadata() }

  private var title: String {
    cover.map { $0.metadata.title ?? $0.file } ?? ""
  }

  private var sectionCount: Int { knowledge.collection.sections.count }

  /// The outermost headings that part a guide.
  private var topics: [String] {
    knowledge.guides.flatMap { guide in
      let titled = guide.sections.filter { !$0.title.isEmpty }
      let level = titled.map(\.level).min() ?? 1
      let outer = titled.filter { $0.level == level }
      return (outer.count > 1 ? outer : titled.filter { $0.level == level + 1 }).map(\.title)
    }
  }

  private var location: String? {
    guard let id = conversation.lastAnswered?.quoted.first else { return nil }
    let collection = knowledge.collection
    return TalkWords.location(
      section: collection.section(of: id).path, file: collection.cover(of: id).file,
      lines: collection.passage(id).lines)
  }

  private var history: String? {
    let asked = conversation.turns.map(\.question)
    return asked.isEmpty ? nil : TalkWords.history(asked)
  }

  private func withExamples(_ line: String) -> String {
    let examples = knowledge.exampleQuestions(2)
    return examples.isEmpty ? line : line + " " + TalkWords.examples(examples)
  }
}

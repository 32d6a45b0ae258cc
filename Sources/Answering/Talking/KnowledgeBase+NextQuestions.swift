import Collection
import Guides
import Understanding

extension KnowledgeBase {
  /// Questions that a person may ask next, at most so many: in the author's words, or headings that
  /// are questions, of the sections quoted and their neighbours, then of those worth reading next; of
  /// any other section only where these have none.
  ///
  /// Each is tried before it is named: the guides answer it, from there, with something that was not
  /// quoted yet in the conversation.
  ///
  /// - Parameters:
  ///   - answer: The answer that was just given.
  ///   - conversation: What was said, the answer included.
  ///   - asked: What was asked so far, as typed.
  /// - Complexity: A few answers; in guides of very many passages there are no questions.
  package func nextQuestions(
    _ count: Int, after answer: Answer, in conversation: Conversation, asked: [String],
    options: AnswerOptions = AnswerOptions()
  ) -> [String] {
    guard passageCount <= Self.mostPassages, answer.outcome != .unanswered,
      !answer.passages.isEmpty,
      // Who goes through a list step by step is not to be led away from it.
      conversation.turns.last?.listed == nil
    else { return [] }
    var trial = NextQuestionTrial(
      conversation: conversation, options: options,
      known: Set(conversation.turns.flatMap(\.quoted)), asked: Set(asked.map(Self.key)))
    let near = sectionsToAskOf(after: answer)
    for section in near where trial.chosen.count < count {
      trial.choose(from: questions(of: section), section: section, in: self)
    }
    guard trial.chosen.isEmpty else { return trial.chosen }
    for section in sections(elsewhereThan: near) where trial.chosen.count < count {
      trial.choose(from: questions(of: section), section: section, in: self)
    }
    return trial.chosen
  }

  /// What two wordings of one question have in common: letters and digits.
  static func key(_ question: String) -> String {
    String(question.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The sections quoted, those around the first of them, and those named as worth reading.
  private func sectionsToAskOf(after answer: Answer) -> [Int] {
    let named = answer.seeAlsoPlaces.map {
      collection.sections(ofGuide: $0.guide).lowerBound + $0.section
    }
    let quoted = answer.passages.compactMap(\.place).map {
      collection.sections(ofGuide: $0.guide).lowerBound + $0.section
    }
    let neighbours = quoted.prefix(1).flatMap { first in
      (Array(first + 1..<first + 1 + Self.behind) + [first - 1]).filter { number in
        collection.sections(ofGuide: guide(ofSection: first)).contains(number)
      }
    }
    var seen: Set<Int> = []
    return (quoted + neighbours + named).filter { seen.insert($0).inserted }
  }

  /// All other sections, from the first of some on, and then from the beginning.
  private func sections(elsewhereThan near: [Int]) -> [Int] {
    let all = collection.sections.indices
    let start = near.first ?? all.lowerBound
    return (Array(start..<all.upperBound) + Array(all.lowerBound..<start))
      .filter { !near.contains($0) }
  }

  /// What may be asked of a section, in the order of its passages.
  private func questions(of section: Int) -> [String] {
    let passages = collection.passages(ofSection: section)
    let own = passages.flatMap { collection.passage($0).phrasings.prefix(Self.fromOnePassage) }
    return (own + collection.section(section).phrasings + [heading(section)].compactMap { $0 })
      .filter { Self.isGoodExample($0) && Self.asks($0) }
  }

  /// Whether a phrasing is a question, and no list of key words or heading without one.
  static func asks(_ phrasing: String) -> Bool {
    phrasing.hasSuffix("?") || QuestionTypeReader.isPutAsQuestion(phrasing)
  }

  /// So many sections behind the one quoted first are near it.
  private static let behind = 2
  /// So many of one passage's phrasings are thought of: they mean the same.
  private static let fromOnePassage = 2
}

/// Tries questions one after the other, and keeps those that lead on.
private struct NextQuestionTrial {
  let conversation: Conversation
  private(set) var options: AnswerOptions
  /// The passages that were quoted, or will be by a question that was chosen.
  var known: Set<Int>
  /// The keys of what was asked or chosen.
  var asked: Set<String>
  var chosen: [String] = []
  private var tries = 0

  /// So many are tried of one section, and of all.
  private static let mostOfOne = 4
  private static let most = 12
  /// A quote has to answer at least as likely as this.
  private static let sure = 0.5

  init(conversation: Conversation, options: AnswerOptions, known: Set<Int>, asked: Set<String>) {
    (self.conversation, self.options) = (conversation, options)
    // What was chosen is not answered with a choice in turn.
    self.options.offersChoices = false
    (self.known, self.asked) = (known, asked)
  }

  /// Chooses the first question of a section that its passages answer.
  mutating func choose(from questions: [String], section: Int, in knowledge: KnowledgeBase) {
    var left = Self.mostOfOne
    for question in questions where left > 0 && tries < Self.most {
      let key = KnowledgeBase.key(question)
      guard !asked.contains(key) else { continue }
      left -= 1
      tries += 1
      guard let lead = lead(of: question, section: section, in: knowledge) else { continue }
      asked.insert(key)
      known.insert(lead)
      chosen.append(question)
      return
    }
  }

  /// The passage of a section that answers a question first; nil where it is none, or was quoted.
  private func lead(of question: String, section: Int, in knowledge: KnowledgeBase) -> Int? {
    var conversation = conversation
    let answer = knowledge.answer(question, in: &conversation, options: options)
    guard answer.outcome == .answered, let quote = answer.passages.first,
      quote.score >= Self.sure, let lead = conversation.turns.last?.quoted.first,
      !known.contains(lead), knowledge.collection.sectionNumber(of: lead) == section
    else { return nil }
    return lead
  }
}

import Collection
import Guides
import TextAnalysis
import Understanding

/// A question that can be read in two ways: the passage that answers each, and what to choose from.
struct TwoWays {
  var passages: [WeighedPassage]
  /// One for each passage.
  var choices: [Answer.Choice]
}

extension KnowledgeBase {
  /// The two ways in which a question can be read; nil where it has one, which is nearly always.
  ///
  /// Who asks whether something is so is told, and what is settled stays so: a warning, a list, a
  /// follow-up, what is missing.
  ///
  /// - Complexity: A few answers, where there are two ways.
  func twoWays(
    _ considered: PassageChooser.Considered, _ answer: Answer, _ options: AnswerOptions
  ) -> TwoWays? {
    guard options.offersChoices, options.passages > 1, !considered.goesOn,
      answer.outcome == .answered, considered.question.type != .yesNo,
      !answer.passages.contains(where: { $0.role == .caution || $0.isList }),
      let lead = considered.weighed.first
    else { return nil }
    let readings = TwoReadings(
      collection: collection, question: considered.question, meansTheSame: meansTheSame)
    guard let rival = readings.rival(in: considered.weighed) else { return nil }
    let passages = [lead, rival]
    let byQuestion = passages.compactMap { question(for: $0, considered.question) }
    let choices =
      byQuestion.count == 2
      ? byQuestion : passages.compactMap { heading(for: $0, considered.question) }
    guard choices.count == 2, Self.key(choices[0].text) != Self.key(choices[1].text) else {
      return nil
    }
    return TwoWays(passages: passages, choices: choices)
  }

  /// Whether the thesaurus or the tables lead from one wording to the other.
  func meansTheSame(
    _ one: ExpandedWord.Alternative, _ other: ExpandedWord.Alternative
  ) -> Bool {
    let pairs = [(one, other), (other, one)]
    return pairs.contains { from, to in
      chooser.read(from.wording).own.words.contains { word in
        word.alternatives.contains { $0.terms == to.terms && $0.relation <= .hint }
      }
    }
  }

  /// The question most like the one asked that the guides answer from a passage's section, of the
  /// same kind; of mere words, which are of no kind, only a heading that is a question.
  private func question(for passage: WeighedPassage, _ asked: AskedQuestion) -> Answer.Choice? {
    guard passageCount <= Self.mostPassages else { return nil }
    let number = collection.sectionNumber(of: passage.id)
    let matcher = QueryMatcher(asked.own, library: collection)
    let own =
      asked.type == .topic
      ? [] : collection.passage(passage.id).phrasings + collection.section(number).phrasings
    return (own.filter { Self.isGoodExample($0) } + [heading(number)].compactMap { $0 })
      .filter { asked.type == .topic || QuestionTypeReader.read($0) == asked.type }
      .map { (text: $0, likeness: matcher.likeness(to: $0)) }
      .sorted { $0.likeness > $1.likeness }.prefix(Self.mostTried)
      .first { isAnswered($0.text, from: number) }
      .map { .question($0.text) }
  }

  /// So many phrasings of a section are tried.
  private static let mostTried = 4

  /// Whether the guides answer a question first from a section.
  private func isAnswered(_ question: String, from number: Int) -> Bool {
    var options = AnswerOptions()
    options.offersChoices = false
    var conversation = Conversation()
    let answer = answer(question, in: &conversation, options: options)
    return answer.outcome == .answered
      && conversation.turns.last?.quoted.first.map(collection.sectionNumber(of:)) == number
  }

  /// The heading, where it says what was not said: of mere words, or with a word of the question.
  private func heading(for passage: WeighedPassage, _ asked: AskedQuestion) -> Answer.Choice? {
    let section = collection.section(of: passage.id)
    guard !section.title.isEmpty, asked.type == .topic || passage.evidence[.headingMet] > 0 else {
      return nil
    }
    return .section(section.path, collection.place(of: passage.id).sectionPlace)
  }
}

extension QueryMatcher {
  /// How like a question another is, 0…1.
  fileprivate func likeness(to text: String) -> Float {
    let terms = library.analyzer.analyze(text).compactMap { library.terms.number(of: $0.term) }
    return likeness(to: terms).f
  }
}

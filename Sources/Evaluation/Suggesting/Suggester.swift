import Answering
import Guides
import TextAnalysis

/// Finds for questions that a guide did not answer what its author may add.
///
/// A question that by now is answered with some certainty is left alone, and so is small talk. For each
/// other one the nearest passage is looked for, with the words that the guide lacks read as related
/// words that it has.
public struct Suggester: Sendable {
  /// A passage comes near when it meets at least this share of the words a question is about, or
  /// ``enoughMet`` of them.
  static let leastMet = 0.4
  /// So many words met are enough, however long the question.
  static let enoughMet = 2
  /// The least weight of a related word: it has to mean nearly the same.
  static let leastWeight = 6
  /// So many of the guide's words are offered for one of the question's.
  static let mostStandIns = 2

  private let subject: KnowledgeUnderTest
  private let certainty: Double
  private let analyzer: Analyzer

  /// Makes a suggester for guides.
  ///
  /// - Parameters:
  ///   - subject: The guides.
  ///   - certainty: The least score of a quote that counts as an answer, 0 to 1.
  public init(_ subject: KnowledgeUnderTest, certainty: Double = 0.5) {
    self.subject = subject
    self.certainty = certainty
    analyzer = Analyzer(
      language: subject.knowledge.guides.lazy.compactMap(\.metadata.language).first)
  }

  /// What may be added for the questions of a log, most asked first.
  ///
  /// - Complexity: One look-up in the guide for each different question and each related word.
  public func suggestions(for records: [GapRecord]) -> Suggestions {
    var asked: [String: Int] = [:]
    var order: [String] = []
    for record in records {
      let question = WhiteSpace.folded(record.readAs ?? record.question)
      let key = question.lowercased()
      if asked.updateValue((asked[key] ?? 0) + 1, forKey: key) == nil { order.append(question) }
    }
    var draft = SuggestionDraft()
    for question in order { add(question, count: asked[question.lowercased()] ?? 1, to: &draft) }
    return draft.suggestions
  }

  private func add(_ question: String, count: Int, to draft: inout SuggestionDraft) {
    var conversation = Conversation()
    let answer = subject.knowledge.answer(question, in: &conversation)
    if answer.outcome == .conversational { return }
    if answer.outcome == .answered, (answer.passages.first?.score ?? 0) >= certainty {
      draft.answered += count
      return
    }
    let words = aboutWords(of: question, corrections: answer.corrections)
    var pairs: [(asked: String, word: String)] = []
    for word in words where !subject.knowledge.mentions([word]) {
      pairs += standIns(for: word).map { (word, $0) }
    }
    let asked = ([question] + pairs.map(\.word)).joined(separator: " ")
    let nearest = subject.knowledge.ranking(of: asked).first.flatMap { place(of: $0) }
    let met = nearest.map { wordsMet(words, pairs: pairs, in: $0) } ?? 0
    let share = Self.leastMet * Double(words.count)
    guard let nearest, met > 0, met >= Self.enoughMet || Double(met) >= share else {
      draft.open.append(
        Suggestions.Open(question: question, count: count, nearest: met > 0 ? nearest : nil))
      return
    }
    draft.add(question, count: count, at: nearest)
    for pair in pairs where !isJoined(pair) { draft.add(pair, count: count) }
  }

  /// The words that tell what a question is about, folded, each once.
  private func aboutWords(of question: String, corrections: [Correction]) -> [String] {
    let said: WordClasses = [.filler, .aside, .lightVerb, .genericNoun]
    var words: [String] = []
    for token in analyzer.analyze(question) where !token.isCompound {
      let correction = corrections.first { Folding.fold($0.typed) == token.folded }
      let word = correction.map { Folding.fold($0.readAs) } ?? token.folded
      if StopWords.isFunctionWord(word) || WordClasses(of: word).overlaps(said) { continue }
      if word.contains(where: \.isLetter), !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// Words of the guide that mean nearly the same as one that it lacks, the nearest first.
  private func standIns(for word: String) -> [String] {
    let related = RelatedWords.related(to: word).filter { $0.weight >= Self.leastWeight }
    return Array(
      related.lazy.map(\.word).filter { subject.knowledge.mentions([$0]) }
        .prefix(Self.mostStandIns))
  }

  private func place(of reference: PassageReference) -> SuggestionPlace? {
    let guides = subject.knowledge.guides
    guard let passage = subject.passage(guide: reference.guide, passage: reference.passage),
      guides[reference.guide].sections.indices.contains(passage.section)
    else { return nil }
    return SuggestionPlace(passage, in: guides[reference.guide])
  }

  /// How many of the words that a question is about a passage meets, with its headings and context.
  private func wordsMet(
    _ words: [String], pairs: [(asked: String, word: String)], in place: SuggestionPlace
  ) -> Int {
    let terms = Set(analyzer.analyze(place.readWith).map(\.term))
    return words.count { word in
      terms.contains(analyzer.term(word))
        || pairs.contains { $0.asked == word && terms.contains(analyzer.term($0.word)) }
    }
  }

  /// Whether the synonyms that were added join two words already.
  private func isJoined(_ pair: (asked: String, word: String)) -> Bool {
    subject.thesauri.flatMap(\.rules).contains { rule in
      rule.asked.contains([pair.asked]) && rule.targets.contains([pair.word])
    }
  }
}

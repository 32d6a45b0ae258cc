package import Collection
package import TextAnalysis

/// Turns a question into words with alternatives that a library has.
package struct QuestionExpander: Sendable {
  package let library: GuideCollection
  package let thesaurus: Thesaurus
  let corrector: WordCorrector

  /// What function words weigh beside others (found with the ranking's formula).
  static let functionWeight: Float = 0.15

  package init(library: GuideCollection, thesaurus: Thesaurus) {
    self.library = library
    self.thesaurus = thesaurus
    corrector = WordCorrector(library: library)
  }

  /// Reads a question.
  ///
  /// - Complexity: O(words) look-ups.
  package func read(_ question: String) -> ExpandedQuestion {
    var query = ExpandedQuestion()
    query.words = words(of: question, in: &query)
    let folded = query.words.map(\.folded)
    for index in query.words.indices { addOwn(to: &query.words[index]) }
    for index in query.words.indices { addOthers(at: index, folded: folded, in: &query) }
    for index in query.words.indices { addRelated(to: &query.words[index]) }
    for index in query.words.indices { readAsMeant(at: index, folded: folded, in: &query) }
    for index in query.words.indices { order(&query.words[index]) }
    return query
  }

  private func addOthers(at index: Int, folded: [String], in query: inout ExpandedQuestion) {
    expand(at: index, folded: folded, in: &query)
    addStandIns(at: index, folded: folded, in: &query)
  }

  /// Takes a misspelt word for the word of English that was meant, where the guides have something for
  /// that.
  private func readAsMeant(at index: Int, folded: [String], in query: inout ExpandedQuestion) {
    let word = query.words[index]
    guard word.alternatives.isEmpty, !word.isFunction,
      let meant = EnglishSpelling.finding(for: word.folded)?.word
    else { return }
    var (reread, words) = (query, folded)
    words[index] = meant
    reread.words[index].folded = meant
    reread.words[index].importance = importance(
      of: meant, library.terms.number(of: library.analyzer.term(meant)))
    addOwn(to: &reread.words[index])
    addOthers(at: index, folded: words, in: &reread)
    addRelated(to: &reread.words[index])
    guard !reread.words[index].alternatives.isEmpty else { return }
    reread.corrections.append(ExpandedQuestion.Respelling(typed: word.typed, readAs: meant))
    query = reread
  }

  /// The words of a question; what was corrected, or could not be for two words are as near, goes
  /// into the query.
  private func words(of question: String, in query: inout ExpandedQuestion) -> [ExpandedWord] {
    var words: [ExpandedWord] = []
    var clause = 0
    var end = 0
    let bytes = Array(question.utf8)
    var opens = true
    var seen: Set<String> = []
    for token in Tokenizer.tokens(in: question) {
      let gap = bytes[end..<token.range.lowerBound]
      if Clauses.isEnded(by: gap) { clause += 1 }
      if Clauses.isSentenceEnded(by: gap) { opens = true }
      end = token.range.upperBound
      if words.count >= Self.mostWords { break }
      if words.count >= Self.usualWords, seen.contains(token.text) { continue }
      seen.insert(token.text)
      let typed = Folding.fold(token.text)
      query.noteSlip(typed, typed: token.text, unless: isKnown)
      for part in Analyzer.expandContraction(typed) ?? spelledOut(typed) ?? [typed] {
        let folded = query.corrected(part, typed: token.text, as: corrector.corrections(of: part))
        let isFunction = StopWords.isFunctionWord(folded)
        words.append(
          ExpandedWord(
            typed: token.text, folded: folded, isFunction: isFunction, opensSentence: opens,
            clause: clause,
            weight: isFunction ? Self.functionWeight : 1,
            importance: importance(
              of: folded, library.terms.number(of: library.analyzer.term(folded)))))
      }
      opens = false
    }
    return words
  }

  /// A question of more words repeats itself; then each counts once.
  private static let usualWords = 64
  /// What stands behind so many words is not read.
  private static let mostWords = 200

  /// What a short form stands for, unless the guides have it as a word.
  private func spelledOut(_ folded: String) -> [String]? {
    guard let words = SpelledWords.spelledOut(folded), !isKnown(folded) else { return nil }
    return words
  }

  /// Whether the guides have a word, and not only as grammar.
  private func isKnown(_ folded: String) -> Bool {
    library.terms.number(of: library.analyzer.term(folded)) != nil
      && !StopWords.isFunctionWord(folded)
  }

  /// How much a word says: √(rarity in the guides) × √(rarity in everyday English).
  func importance(of folded: String, _ term: Int32?) -> Float {
    (library.terms.rarity(of: term) * Float(WordFrequencies.rarity(of: folded))).squareRoot()
  }
}

extension ExpandedQuestion {
  /// Notes a common slip as put right.
  fileprivate mutating func noteSlip(
    _ folded: String, typed: String, unless isKnown: (String) -> Bool
  ) {
    guard let words = SpelledWords.misspelt(folded), !isKnown(folded) else { return }
    corrections.append(Respelling(typed: typed, readAs: words.joined(separator: " ")))
  }

  /// The word to read a part of a question as, noting what it was corrected to or may be.
  fileprivate mutating func corrected(
    _ part: String, typed: String, as words: [String]
  ) -> String {
    let respelt = words.map { Respelling(typed: typed, readAs: $0) }
    if respelt.count > 1 { undecided.append(respelt) }
    guard let only = respelt.first, respelt.count == 1 else { return part }
    corrections.append(only)
    return only.readAs
  }
}

/// What ends a clause of a question.
enum Clauses {
  static func isSentenceEnded(by gap: ArraySlice<UInt8>) -> Bool {
    gap.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") }
  }

  static func isEnded(by gap: ArraySlice<UInt8>) -> Bool {
    gap.contains { byte in
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ","),
        UInt8(ascii: ";"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
  }
}

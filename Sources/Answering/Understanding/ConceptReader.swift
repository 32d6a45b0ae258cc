import Retrieval
import TextAnalysis

/// Reads the words of a question as concepts, with the ways in which the guide may say them.
///
/// The longest reading wins: words that the guide joins, then what the thesaurus knows as one,
/// then single words.
struct ConceptReader {
  let lexicon: Lexicon
  /// The question's bytes, for the words as typed.
  private let bytes: [UInt8]

  init(lexicon: Lexicon, text: String) {
    self.lexicon = lexicon
    bytes = Array(text.utf8)
  }

  /// The concepts of the words, in order.
  func concepts(of words: [QuestionWord]) -> [Concept] {
    let found = read(words)
    var concepts = found
    for index in found.indices where isOwn(found[index], words: words) {
      concepts[index].isClaimed = true
    }
    for index in found.indices where isToldInPassing(found[index], among: found, words: words) {
      concepts[index].isAside = true
      if concepts[index].reading != .kind { concepts[index].isRequired = false }
    }
    return concepts
  }

  private func read(_ words: [QuestionWord]) -> [Concept] {
    var concepts: [Concept] = []
    let folded = words.map(\.folded)
    var index = 0
    while index < words.count {
      let concept = concept(at: index, words: words, folded)
      if let concept { concepts.append(concept) }
      index = max(index + 1, concept?.span.upperBound ?? 0)
    }
    return concepts
  }

  /// The concept that begins at a word, the longest reading first.
  private func concept(at index: Int, words: [QuestionWord], _ folded: [String]) -> Concept? {
    if let joined = joined(at: index, in: words) { return joined }
    // Asked once for both readings: finding entries takes longer than all else here.
    let expansions = lexicon.thesaurus.expansions(at: index, in: folded, analyzer: lexicon.analyzer)
    return phrase(at: index, words: words, expansions)
      ?? listed(at: index, words: words, folded)
      ?? single(at: index, words: words, expansions)
  }

  /// Two words that the guide writes as one, or with a hyphen.
  private func joined(at index: Int, in words: [QuestionWord]) -> Concept? {
    guard index + 1 < words.count, words[index].clause == words[index + 1].clause,
      !(words[index].isFunction && words[index + 1].isFunction)
    else { return nil }
    let term = lexicon.analyzer.term(words[index].folded + words[index + 1].folded)
    guard lexicon.guideHas(term) else { return nil }
    let alternative = Query.Alternative(terms: [term], weight: 1, relation: "joined")
    return Concept(
      typed: typed(words[index..<index + 2]), span: index..<index + 2, reading: .joined,
      role: lexicon.isSubject(term) ? .subject : .specific, alternatives: [alternative],
      wordings: [words[index].folded + "-" + words[index + 1].folded], isRequired: false)
  }

  /// Several words that the thesaurus knows as one thing.
  private func phrase(
    at index: Int, words: [QuestionWord], _ expansions: [Expansion]
  ) -> Concept? {
    guard let length = expansions.first?.length, length > 1 else { return nil }
    let span = index..<index + length
    guard words[span].allSatisfy({ $0.clause == words[index].clause }) else { return nil }
    // Two function words say nothing by themselves; three may: “who should not”.
    guard length > 2 || words[span].contains(where: { !$0.isFunction }) else { return nil }
    var ways = Wordings(lexicon: lexicon)
    ways.addWhole(words[span].filter { !$0.isFunction }.map(\.folded))
    for expansion in expansions where expansion.length == length { ways.add(expansion) }
    guard !ways.isEmpty else { return nil }
    for word in words[span] where !word.isFunction && word.category != .generic {
      ways.addPart(word)
    }
    return ways.concept(typed: typed(words[span]), span: span, words: Array(words[span]))
  }

  /// Several words that the word list has as one thing that matters, such as “blood thinners”.
  private func listed(at index: Int, words: [QuestionWord], _ folded: [String]) -> Concept? {
    let found = lexicon.wordList.multiWord(at: index, in: folded, analyzer: lexicon.analyzer)
    guard let found, WordCategory(rawValue: found.category) == .matter else { return nil }
    let span = index..<index + found.length
    var ways = Wordings(lexicon: lexicon)
    ways.addWhole(words[span].map(\.folded))
    return ways.concept(
      typed: typed(words[span]), span: span, words: Array(words[span]), matters: true)
  }

  /// One word.
  private func single(
    at index: Int, words: [QuestionWord], _ expansions: [Expansion]
  ) -> Concept? {
    let word = words[index]
    guard !word.isFunction else { return nil }
    var ways = Wordings(lexicon: lexicon)
    ways.addExact(word)
    ways.addSplit(word)
    ways.addKin(of: word)
    for expansion in expansions where expansion.length == 1 { ways.add(expansion) }
    return ways.concept(typed: word.typed, span: index..<index + 1, words: [word])
  }

  /// The words as they were typed, with what stands between them.
  private func typed(_ words: ArraySlice<QuestionWord>) -> String {
    guard let first = words.first, let last = words.last, last.range.upperBound <= bytes.count
    else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }
}

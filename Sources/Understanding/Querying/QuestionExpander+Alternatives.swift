import Collection
import TextAnalysis

extension QuestionExpander {
  /// What each way of standing for a word is worth.
  enum Strength {
    static let exact: Float = 1
    static let joined: Float = 0.95
    static let derived: Float = 0.85
    static let synonym: Float = 0.8
    static let hint: Float = 0.7
    static let near: Float = 0.75
    static let loose: Float = 0.45
    static let kind: Float = 0.55
    /// Times 0.1 × the weight of the table.
    static let related: Float = 0.7
    /// Times this where a longer phrase that the word is part of stands for something.
    static let withinPhrase: Float = 0.5
    /// Times this of a loosely related word where the guides have the word itself.
    static let besideItself: Float = 0.5
  }

  /// Commoner words are not expanded: ten times Zipf's frequency.
  private static let commonest = 5.8

  /// Adds the word itself, its family, and the ways in which it may be written apart.
  func addOwn(to word: inout ExpandedWord) {
    let term = library.analyzer.term(word.folded)
    if let number = library.terms.number(of: term) {
      word.add([number], Strength.exact, word.importance, .exact, word.folded)
    }
    guard !word.isFunction else { return }
    for kin in library.vocabulary.kin(of: word.folded) {
      let term = library.analyzer.term(kin)
      if let number = library.terms.number(of: term) {
        word.add(
          [number], Strength.derived, between(word, kin, number), .derived, kin)
      }
    }
    if word.alternatives.isEmpty { addParts(to: &word) }
  }

  /// “sunscreen” may stand as “sun screen”.
  private func addParts(to word: inout ExpandedWord) {
    guard (6...40).contains(word.folded.utf8.count) else { return }
    for cut in word.folded.indices.dropFirst(3).dropLast(2) {
      let parts = [String(word.folded[..<cut]), String(word.folded[cut...])]
      let terms = parts.compactMap { library.terms.number(of: library.analyzer.term($0)) }
      guard terms.count == 2, parts.allSatisfy(library.vocabulary.contains) else { continue }
      word.add(terms, Strength.joined, word.importance, .joined, parts.joined(separator: " "))
      return
    }
  }

  /// Adds what the thesaurus has for the words from an index on, and two words written as one.
  func expand(at index: Int, folded: [String], in query: inout ExpandedQuestion) {
    joinWithNext(index, in: &query)
    let expansions = thesaurus.expansions(at: index, in: folded, analyzer: library.analyzer)
    for expansion in expansions {
      let span = Array(index..<index + expansion.length)
      guard span.allSatisfy({ query.words[$0].clause == query.words[index].clause }) else {
        continue
      }
      // One function word says nothing by itself.
      if expansion.length == 1, query.words[index].isFunction { continue }
      let terms = expansion.target.compactMap {
        library.terms.number(of: library.analyzer.term($0))
      }
      guard terms.count == expansion.target.count else { continue }
      add(expansion, terms, to: span, in: &query)
    }
  }

  private func add(
    _ expansion: Expansion, _ terms: [Int32], to span: [Int], in query: inout ExpandedQuestion
  ) {
    let (strength, relation): (Float, StandInRelation) =
      switch expansion.relation {
      case .equal: (Strength.synonym, .synonym)
      case .oneWay: (Strength.hint, .hint)
      case .kind: (Strength.kind, .kind)
      }
    add(expansion.target, terms, strength, relation, to: span, in: &query)
  }

  private func add(
    _ words: [String], _ terms: [Int32], _ strength: Float, _ relation: StandInRelation,
    to span: [Int], in query: inout ExpandedQuestion
  ) {
    let wording = words.joined(separator: " ")
    let target = zip(words, terms).map { importance(of: $0, $1) }.max() ?? 0
    // Of a phrase that holds only grammar, the first word stands for the whole.
    let carriers = span.filter { !query.words[$0].isFunction }
    if carriers.isEmpty {
      query.words[span[0]].weight = 1
      query.words[span[0]].importance = target
    }
    for place in carriers.isEmpty ? [span[0]] : carriers {
      let own = query.words[place].importance
      query.words[place].add(
        terms, strength, (own * target).squareRoot(), relation, wording, span: span.count)
    }
  }

  private func joinWithNext(_ index: Int, in query: inout ExpandedQuestion) {
    guard index + 1 < query.words.count else { return }
    let (first, second) = (query.words[index], query.words[index + 1])
    guard first.clause == second.clause, !(first.isFunction && second.isFunction) else { return }
    let whole = first.folded + second.folded
    guard let term = library.terms.number(of: library.analyzer.term(whole)) else { return }
    let weight = importance(of: whole, term)
    query.words[index].add([term], Strength.joined, weight, .joined, whole)
    query.words[index + 1].add([term], Strength.joined, weight, .joined, whole)
  }

  /// Adds what guides may say where people say the words from an index on.
  func addStandIns(at index: Int, folded: [String], in query: inout ExpandedQuestion) {
    for entry in StandInWords.entries(at: index, in: folded) {
      let span = entry.places.map { index + $0 }
      guard span.allSatisfy({ query.words[$0].clause == query.words[index].clause }) else {
        continue
      }
      if entry.places.count == 1, query.words[index].isFunction { continue }
      let zipf = entry.places.count == 1 ? WordFrequencies.zipf(of: folded[index]) ?? 0 : 0
      var isKnown = false
      for (wording, nearness) in entry.words where zipf < nearness.commonest {
        let words = wording.split(separator: " ").map(String.init)
        let terms = words.compactMap { library.terms.number(of: library.analyzer.term($0)) }
        if span.count == 1 {
          query.words[index].surroundings.add(1, isKnown: terms.count == words.count)
        }
        guard terms.count == words.count, !StopWords.isFunctionWord(wording) else { continue }
        add(words, terms, nearness.strength, nearness.relation, to: span, in: &query)
        isKnown = true
      }
      if isKnown, entry.places.count > 1 { addItself(span, in: &query) }
    }
  }

  /// A phrase that the guides have, word for word, stands for itself, unless it is only grammar.
  private func addItself(_ span: [Int], in query: inout ExpandedQuestion) {
    guard span.contains(where: { !query.words[$0].isFunction }) else { return }
    let words = span.map { query.words[$0].folded }
    let terms = words.compactMap { library.terms.number(of: library.analyzer.term($0)) }
    guard terms.count == words.count else { return }
    add(words, terms, Strength.exact, .exact, to: span, in: &query)
  }

  /// Lets phrases go before their words, and a word that the guides have before what is near it: who
  /// “threw up” threw nothing away, and who is pregnant is not advised to consult somebody.
  func order(_ word: inout ExpandedWord) {
    let isOfPhrase = word.alternatives.contains { $0.span > 1 }
    let isKnown = word.alternatives.contains { $0.relation <= .derived && $0.span == 1 }
    for index in word.alternatives.indices where word.alternatives[index].span == 1 {
      if isOfPhrase { word.alternatives[index].strength *= Strength.withinPhrase }
      if isKnown, word.alternatives[index].relation == .related {
        word.alternatives[index].strength *= Strength.besideItself
      }
    }
  }

  /// Adds words near in meaning, where the word is not so common that everything is near.
  func addRelated(to word: inout ExpandedWord) {
    guard !word.isFunction, (WordFrequencies.zipf(of: word.folded) ?? 0) < Self.commonest else {
      return
    }
    for related in RelatedWords.related(to: word.folded) {
      let (other, weight) = (related.word, related.weight)
      let found = library.terms.number(of: library.analyzer.term(other))
      let nearness = 0.1 * Float(weight)
      word.surroundings.add(nearness * nearness, isKnown: found != nil)
      guard let number = found else { continue }
      word.add(
        [number], Strength.related * 0.1 * Float(weight), between(word, other, number), .related,
        other)
    }
  }

  /// The importance of a stand-in: the geometric mean of both words'.
  private func between(_ word: ExpandedWord, _ other: String, _ number: Int32) -> Float {
    (word.importance * importance(of: other, number)).squareRoot()
  }
}

extension ExpandedWord {
  /// Adds an alternative; of the same terms the stronger counts.
  mutating func add(
    _ terms: [Int32], _ strength: Float, _ importance: Float, _ relation: StandInRelation,
    _ wording: String, span: Int = 1
  ) {
    let new = Alternative(
      terms: terms, strength: strength, importance: importance, relation: relation,
      wording: wording, span: span)
    if let known = alternatives.firstIndex(where: { $0.terms == terms }) {
      if alternatives[known].strength < strength { alternatives[known] = new }
    } else {
      alternatives.append(new)
    }
  }
}

extension StandInWords.Nearness {
  /// Commoner words, in Zipf's frequency, mean too many things to be stood for so.
  fileprivate var commonest: Double {
    switch self {
    case .near: 5.5
    case .loose: 5
    }
  }

  /// What such a stand-in is worth.
  fileprivate var strength: Float {
    switch self {
    case .near: QuestionExpander.Strength.near
    case .loose: QuestionExpander.Strength.loose
    }
  }

  fileprivate var relation: StandInRelation {
    switch self {
    case .near: .synonym
    case .loose: .related
    }
  }
}

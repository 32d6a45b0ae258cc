import Retrieval
import TextAnalysis

/// Gathers the ways in which the guide may say what a question's words say.
struct Wordings {
  /// What each way of saying a thing is worth: a direct word always outranks a remote one.
  enum Worth {
    static let exact = 1.0
    static let joined = 0.95
    static let derived = 0.85
    static let equal = 0.8
    static let oneWay = 0.7
    static let kind = 0.55
    static let part = 0.35
  }

  private let lexicon: Lexicon
  private var alternatives: [Query.Alternative] = []
  private var phrasings: [Query.Alternative] = []
  private var wordings: [String] = []
  private var best: Concept.Reading = .unknown

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  var isEmpty: Bool { alternatives.isEmpty }

  /// The word itself, where the guide has it in any inflection.
  mutating func addExact(_ word: QuestionWord) {
    add([word.term], Worth.exact, "exact", wording: word.folded, reading: .exact)
  }

  /// Several words as they stand.
  mutating func addWhole(_ words: [String]) {
    let terms = words.map { lexicon.analyzer.term($0) }
    add(terms, Worth.exact, "exact", wording: words.joined(separator: " "), reading: .exact)
  }

  /// One word of a phrase: some of what it says.
  ///
  /// A part does not tell how the whole is known: of a “burn scar” the guide may know scars only.
  mutating func addPart(_ word: QuestionWord) {
    let known = best
    add([word.term], Worth.part, "part", wording: word.folded, reading: .synonym)
    best = known
  }

  /// One word that the guide writes as two, such as “dermaroller”.
  mutating func addSplit(_ word: QuestionWord) {
    guard isEmpty, (6...40).contains(word.folded.utf8.count) else { return }
    for cut in word.folded.indices.dropFirst(3).dropLast(2) {
      let parts = [String(word.folded[..<cut]), String(word.folded[cut...])]
      let terms = parts.map { lexicon.analyzer.term($0) }
      guard lexicon.library.index.holds(terms, asPhrase: true) else { continue }
      add(
        terms, Worth.joined, "joined", wording: parts.joined(separator: " "), reading: .joined)
      return
    }
  }

  /// Words of the same family that the stemmer leaves apart.
  mutating func addKin(of word: QuestionWord) {
    for kin in lexicon.kin(of: word.folded) {
      let term = lexicon.analyzer.term(kin)
      guard term != word.term else { continue }
      add([term], Worth.derived, "derived", wording: kin, reading: .derived)
    }
  }

  /// What the thesaurus holds for the same, or for the class.
  mutating func add(_ expansion: Expansion) {
    let terms = expansion.target.map { lexicon.analyzer.term($0) }
    let wording = expansion.target.joined(separator: " ")
    switch expansion.relation {
    case .equal: add(terms, Worth.equal, "synonym", wording: wording, reading: .synonym)
    case .oneWay: add(terms, Worth.oneWay, "synonym", wording: wording, reading: .synonym)
    case .kind: add(terms, Worth.kind, "kind", wording: wording, reading: .kind)
    }
  }

  private mutating func add(
    _ terms: [String], _ worth: Double, _ relation: String, wording: String,
    reading: Concept.Reading
  ) {
    guard lexicon.library.index.holds(terms, asPhrase: false) else {
      addPhrasing(terms, worth, relation)
      return
    }
    guard !alternatives.contains(where: { $0.terms == terms }) else { return }
    alternatives.append(Query.Alternative(terms: terms, weight: worth, relation: relation))
    wordings.append(wording)
    if best == .unknown || (best == .kind && reading != .kind) { best = reading }
  }

  private mutating func addPhrasing(_ terms: [String], _ worth: Double, _ relation: String) {
    guard lexicon.library.topics.index.holds(terms, asPhrase: false),
      !phrasings.contains(where: { $0.terms == terms })
    else { return }
    phrasings.append(Query.Alternative(terms: terms, weight: worth, relation: relation))
  }

  /// The concept of the words; nil for words that carry nothing and that the guide does not have.
  ///
  /// - Parameter matters: Whether the word list vouches that the words are something to ask about.
  mutating func concept(
    typed: String, span: Range<Int>, words: [QuestionWord], matters vouched: Bool = false
  ) -> Concept? {
    dropClasses()
    let role = vouched ? .specific : role(of: words)
    if isEmpty, !vouched, role == .passing || words.allSatisfy({ $0.category == .generic }) {
      return nil
    }
    let matters = vouched || words.contains { $0.category == .matter || isName($0) }
    return Concept(
      typed: typed, span: span, reading: best, role: role, alternatives: alternatives,
      phrasings: phrasings, wordings: wordings,
      isRequired: (best == .unknown && matters || best == .kind) && role != .subject)
  }

  /// Whether a word that no list has is a name and not a grunt such as “nah”.
  private func isName(_ word: QuestionWord) -> Bool {
    guard word.category == nil, !word.isFunction, !word.hasDigits else { return false }
    return word.folded.utf8.count > 3 || word.typed == word.typed.uppercased()
  }

  /// Where the guide has the thing itself, what it says of its class is not needed to speak of it.
  private mutating func dropClasses() {
    guard best != .kind else { return }
    let kept = alternatives.indices.filter { alternatives[$0].relation != "kind" }
    wordings = kept.map { wordings[$0] }
    alternatives = kept.map { alternatives[$0] }
  }

  private func role(of words: [QuestionWord]) -> Concept.Role {
    let content = words.filter { !$0.isFunction }
    if words.count > 1 { return phraseRole(content) }
    if content.allSatisfy({ lexicon.isSubject($0.term) }) { return .subject }
    if let first = alternatives.first, first.terms.allSatisfy(lexicon.isSubject) {
      return .subject
    }
    if content.allSatisfy({ lexicon.isAspect($0.term) }) { return .aspect }
    return content.allSatisfy(\.isTold) ? .passing : .specific
  }

  /// A phrase says more than its words: “how many treatments” is no mere word for the subject.
  private func phraseRole(_ content: [QuestionWord]) -> Concept.Role {
    let names = alternatives.filter { $0.relation == "exact" || $0.relation == "joined" }
    if let whole = names.first, whole.terms.allSatisfy(lexicon.library.subjectTerms.contains) {
      return .subject
    }
    return content.allSatisfy {
      lexicon.isSubject($0.term) || lexicon.isAspect($0.term) || $0.isTold
    }
      ? .aspect : .specific
  }
}

extension QuestionWord {
  /// Whether the word list has it as one that is told in passing or carries little.
  fileprivate var isTold: Bool { category == .setting || category == .generic }
}

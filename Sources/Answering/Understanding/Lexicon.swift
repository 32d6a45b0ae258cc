import TextAnalysis
import Retrieval

/// What is known of words: the guides' own, the thesaurus, and ordinary English.
struct Lexicon: Sendable {
  let library: Library
  let thesaurus: Thesaurus
  let wordList: WordList
  let vocabulary: Deferred<Vocabulary>
  private let corrector: Deferred<SpellingCorrector>
  /// Corrects to words that only the thesaurus has, which takes a smaller slip.
  private let remoteCorrector: Deferred<SpellingCorrector>
  private static let remoteLimit = 0.75
  /// Corrects to ordinary words that tell nothing of what is asked, by one likely slip.
  private let plainCorrector: Deferred<SpellingCorrector>
  private static let plainCost = 0.8
  /// Parts of the model that are left out.
  private let leftOut: Set<ModelPart>
  private let aspectTerms: Set<String>
  private let standInTerms: Set<String>

  init(
    library: Library, thesaurus: Thesaurus, wordList: WordList,
    leavingOut parts: Set<ModelPart> = []
  ) {
    leftOut = parts
    self.library = library
    self.thesaurus = thesaurus
    self.wordList = wordList
    let guides = library.guides
    let vocabulary = Deferred { Vocabulary(guides: guides) }
    self.vocabulary = vocabulary
    corrector = Deferred {
      SpellingCorrector(
        vocabulary: vocabulary.value.counts.map { .init(word: $0.key, frequency: $0.value) })
    }
    remoteCorrector = Deferred {
      SpellingCorrector(
        vocabulary: thesaurus.targetWords().map { .init(word: $0, frequency: 0) })
    }
    plainCorrector = Deferred {
      SpellingCorrector(vocabulary: wordList.words().map { .init(word: $0, frequency: 0) })
    }
    aspectTerms = Set(AspectWords.all.map { library.analyzer.term($0) })
    standInTerms = Set(AspectWords.standIns.map { library.analyzer.term($0) })
  }

  var analyzer: Analyzer { library.analyzer }

  /// Whether a passage or heading holds the term.
  func guideHas(_ term: String) -> Bool { library.index.contains(term) }

  /// Whether the term names what the whole guide is about, or stands nearly everywhere in it.
  func isSubject(_ term: String) -> Bool {
    if library.subjectTerms.contains(term) || standInTerms.contains(term) { return true }
    let count = library.index.passageCount
    return count >= Self.smallestCount
      && Double(library.index.documentFrequency(of: term)) >= Self.commonShare * Double(count)
  }

  /// From this share of passages on a word tells nothing of which passage is meant.
  private static let commonShare = 0.25
  /// In fewer passages shares mean little.
  private static let smallestCount = 20

  /// Whether the term names a side that anything has, such as cost or safety.
  func isAspect(_ term: String) -> Bool { aspectTerms.contains(term) }

  /// A word of a question with what is known of it.
  func word(_ token: Token, folded: String, clause: Int) -> QuestionWord {
    QuestionWord(
      typed: token.text, range: token.range, folded: folded, term: analyzer.term(folded),
      isFunction: StopWords.isFunctionWord(folded),
      category: wordList.category(of: folded, analyzer: analyzer).flatMap(WordCategory.init),
      clause: clause)
  }

  /// Whether a word is neither English as listed nor the guide's.
  func isNew(_ word: QuestionWord) -> Bool {
    !word.isFunction && word.category == nil && !guideHas(word.term)
      && !library.phrasings.contains(word.term) && !word.hasDigits
  }

  /// What a misspelt word was meant to be; nil for a word that is right or like no other.
  func correction(of word: QuestionWord) -> String? {
    guard !leftOut.contains(.corrections) else { return nil }
    guard isNew(word) else { return doublingSlip(in: word) }
    return nearest(to: word.folded)
      ?? plainCorrector.value.correction(of: word.folded, edits: 1, cost: Self.plainCost)
  }

  /// The guide's word that is near, unless the thesaurus has one that is clearly nearer.
  private func nearest(to folded: String) -> String? {
    let own = corrector.value.finding(for: folded)
    // A word this near is never beaten, and asking the thesaurus takes time.
    if let own, own.cost <= Self.remoteHandicap { return own.word }
    let remote = remoteCorrector.value.finding(for: folded, limit: Self.remoteLimit)
    guard let own, let remote else { return own?.word ?? remote?.word }
    return remote.cost + Self.remoteHandicap < own.cost ? remote.word : own.word
  }

  private static let remoteHandicap = 0.15

  /// The guide's word that an ordinary word differs from by one doubled letter: “scaring” for
  /// “scarring”; nil where the guide has the word itself or no other.
  private func doublingSlip(in word: QuestionWord) -> String? {
    guard word.category == .ordinary || word.category == .setting, word.folded.utf8.count >= 6,
      !guideHas(word.term),
      thesaurus.expansions(at: 0, in: [word.folded], analyzer: analyzer).isEmpty
    else { return nil }
    var letters = Array(word.folded)
    for index in letters.indices.dropLast() {
      letters.insert(letters[index], at: index)
      let doubled = String(letters)
      letters.remove(at: index)
      if letters[index] != letters[index + 1], vocabulary.value.contains(doubled) { return doubled }
      guard letters[index] == letters[index + 1] else { continue }
      let letter = letters.remove(at: index)
      let single = String(letters)
      letters.insert(letter, at: index)
      if vocabulary.value.contains(single) { return single }
    }
    return nil
  }

  /// The guide's words of a word's family that the stemmer leaves apart.
  func kin(of folded: String) -> [String] {
    leftOut.contains(.derivations) ? [] : vocabulary.value.kin(of: folded)
  }

  /// The listed word that a word is built of with an ending or a beginning: “browner”, “unplug”.
  func base(of folded: String) -> String? {
    let endings = ["er", "est", "ier", "iest", "ish", "less", "ful", "ness", "ly", "y", "like"]
    for ending in endings
    where folded.hasSuffix(ending) && folded.utf8.count > ending.utf8.count + 2 {
      let base = String(folded.dropLast(ending.count))
      for word in [base, base + "e", base + "y"] where isKnown(word) { return word }
    }
    for beginning in ["un", "re", "non", "pre", "anti"]
    where folded.hasPrefix(beginning) && folded.utf8.count > beginning.utf8.count + 3 {
      let rest = String(folded.dropFirst(beginning.count))
      if isKnown(rest) { return rest }
    }
    return nil
  }

  private func isKnown(_ folded: String) -> Bool {
    vocabulary.value.contains(folded) || wordList.contains(folded, analyzer: analyzer)
  }
}

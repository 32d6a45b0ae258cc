import Synchronization

/// The terms of a language's words, worked out once each.
///
/// Shared by all copies of an analyser.
final class TermTable: Sendable {
  /// A word as typed, what folding makes of it, and its term.
  struct Known: Sendable {
    let typed: String
    let folded: String
    let term: String
  }

  /// What was worked out, by the bytes of the words as typed and as folded.
  struct Memory: Sendable {
    /// Enough for the vocabulary of a large guide; more would only hold memory.
    private static let mostWords = 1 << 16
    /// Longer words, in bytes, are none of a language and hardly come again.
    private static let longestWord = 64

    private var typedWords = WordInterner()
    private var known: [Known] = []
    private var foldedWords = WordInterner()
    private var terms: [String] = []

    /// A word as typed, with what is known of it.
    mutating func word(_ typed: UnsafeBufferPointer<UInt8>, in table: TermTable) -> Known {
      guard typed.count <= Self.longestWord else { return table.computed(typed) }
      let number = typedWords.number(of: typed)
      if number < known.count { return known[number] }
      let text = String(decoding: typed, as: UTF8.self)
      let folded = Folding.fold(text)
      let word = Known(typed: text, folded: folded, term: term(folded, in: table))
      known.append(word)
      // Starting anew is cheaper than keeping account of use, and as rare as a vocabulary so large.
      if known.count >= Self.mostWords { (typedWords, known) = (WordInterner(), []) }
      return word
    }

    /// The term of a folded word.
    mutating func term(_ folded: String, in table: TermTable) -> String {
      guard folded.utf8.count <= Self.longestWord else { return table.computedTerm(folded) }
      let number = foldedWords.number(of: folded)
      if number < terms.count { return terms[number] }
      let term = table.computedTerm(folded)
      terms.append(term)
      if terms.count >= Self.mostWords { (foldedWords, terms) = (WordInterner(), []) }
      return term
    }
  }

  private let stemmer: Stemmer?
  private let isEnglish: Bool
  private let memory = Mutex(Memory())

  init(language: String) {
    let algorithm = Stemmer.algorithm(for: language)
    stemmer = Stemmer(language: language)
    isEnglish = algorithm == "en" || algorithm == "eng" || algorithm == "english"
  }

  /// The term of a folded word.
  func term(_ folded: String) -> String {
    withMemory { $0.term(folded, in: self) }
  }

  /// Calls the body with the memory, which nobody else can use meanwhile: once a text, not a word.
  func withMemory<Result>(_ body: (inout sending Memory) -> Result) -> Result {
    memory.withLock { memory in body(&memory) }
  }

  private func computed(_ typed: UnsafeBufferPointer<UInt8>) -> Known {
    let text = String(decoding: typed, as: UTF8.self)
    let folded = Folding.fold(text)
    return Known(typed: text, folded: folded, term: computedTerm(folded))
  }

  private func computedTerm(_ folded: String) -> String {
    guard let stemmer else { return folded }
    let base = baseForm(folded)
    if isEnglish, let stem = StemExceptions.stem(of: base) { return stem }
    return stemmer.computedStem(base)
  }

  /// The folded word in its one spelling, without irregular inflection.
  func baseForm(_ folded: String) -> String {
    guard isEnglish else { return folded }
    let canonical = SpellingVariants.canonical(folded)
    return IrregularForms.base(of: canonical) ?? canonical
  }

  /// The irregular inflections of a word's base form.
  func irregularForms(_ folded: String) -> [String] {
    guard isEnglish else { return [] }
    // Of `buying` and `choosing` only the stem leads to the base form.
    let stem = term(folded)
    for base in [baseForm(folded), stem, stem + "e", stem.dropLast() + "y"] {
      let forms = IrregularForms.forms(of: base)
      if !forms.isEmpty { return forms }
    }
    return []
  }
}

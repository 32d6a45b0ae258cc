/// The terms of a language's words, worked out once each.
///
/// Shared by all copies of an analyser.
final class TermTable: Sendable {
  private let stemmer: Stemmer?
  private let isEnglish: Bool
  private let known = WordCache()

  init(language: String) {
    let algorithm = Stemmer.algorithm(for: language)
    stemmer = Stemmer(language: language)
    isEnglish = algorithm == "en" || algorithm == "eng" || algorithm == "english"
  }

  /// The term of a folded word.
  func term(_ folded: String) -> String {
    known.value(for: folded, else: computedTerm)
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

import Collection
import Guides
import TextAnalysis

/// What of the guides' vectors was made so far.
struct KnownVectors {
  /// What a passage is about.
  struct Passage {
    /// Each sentence with what has to be read with it.
    var sentences: [WordVector]
    /// All together.
    var whole: WordVector
  }

  /// No words for a term that has no vector.
  private var terms: [Int32: [WordVectors.Word]] = [:]
  private var passages: [Int: Passage] = [:]
  private var headings: [Int: WordVector] = [:]

  /// Beyond so many all are made anew, so that memory stays bounded.
  private static let mostTerms = 20_000
  private static let mostPassages = 2_000

  mutating func bound() {
    if terms.count > Self.mostTerms { terms.removeAll() }
    if passages.count > Self.mostPassages { passages.removeAll() }
    if headings.count > Self.mostPassages { headings.removeAll() }
  }

  mutating func heading(of section: Int, in library: GuideCollection) -> WordVector {
    if let heading = headings[section] { return heading }
    let heading = sum(library.sections[section].heading, in: library)
    headings[section] = heading
    return heading
  }

  mutating func passage(_ match: PassageMatch, in library: GuideCollection) -> Passage {
    if let passage = passages[match.id] { return passage }
    let around = around(match, in: library)
    var passage = Passage(sentences: [], whole: around)
    for terms in match.terms.sentences {
      var sentence = sum(terms, in: library)
      passage.whole.add(sentence)
      sentence.add(around)
      passage.sentences.append(sentence)
    }
    passages[match.id] = passage
    return passage
  }

  /// What has to be read with a passage: of an item, a row or code the lead-in, the column heads and the
  /// heading, for they are about that, though they need not say so.
  private mutating func around(
    _ match: PassageMatch, in library: GuideCollection
  ) -> WordVector {
    switch library.passages.form(of: match.id) {
    case .listItem, .tableRow, .code:
      var around = sum(match.terms.context, in: library)
      around.add(heading(of: library.sectionNumber(of: match.id), in: library))
      return around
    case .paragraph, .quotation, .caution: return .zero
    }
  }

  private mutating func sum(_ terms: [Int32], in library: GuideCollection) -> WordVector {
    WordVectors.sum(of: terms.flatMap { words(of: $0, in: library) }, in: .answer)
  }

  /// The words that a term stands for: itself, or those of a contraction.
  private mutating func words(of term: Int32, in library: GuideCollection) -> [WordVectors.Word] {
    if let words = terms[term] { return words }
    let text = library.terms.term(term)
    let spelled = Analyzer.expandContraction(text)?.map(library.analyzer.term) ?? [text]
    let words = spelled.compactMap { WordVectors.word($0, in: .answer) }
    terms[term] = words
    return words
  }
}

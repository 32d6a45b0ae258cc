public import Guides
import Knowledge
import Retrieval
public import TextAnalysis

/// Guides made ready for questions; the door to everything else in this module.
///
///     let knowledge = try KnowledgeBase.bundled()
///     var conversation = Conversation()
///     let answer = knowledge.answer("is it safe if I have rosacea", in: &conversation)
///     print(answer.summary)
public struct KnowledgeBase: Sendable {
  /// What was worked out before the first question; shared by copies, for it never changes.
  private final class Preparation: Sendable {
    let library: Library
    let reader: QuestionReader
    let weights: EvidenceWeights

    init(library: Library, reader: QuestionReader, weights: EvidenceWeights) {
      self.library = library
      self.reader = reader
      self.weights = weights
    }
  }

  private let preparation: Preparation
  var library: Library { preparation.library }
  var reader: QuestionReader { preparation.reader }
  var weights: EvidenceWeights { preparation.weights }

  /// Indexes guides.
  ///
  /// - Parameters:
  ///   - guides: The guides to be asked; their order decides between equal passages.
  ///   - thesauri: Synonyms in addition to the embedded ones.
  ///   - parts: Parts of the model to do without, to measure what they add.
  ///   - progress: Told now and then which part of the work is done, 0…1.
  /// - Complexity: O(text of the guides).
  public init(
    guides: [Guide], thesauri: [Thesaurus] = [], leavingOut parts: Set<ModelPart> = [],
    progress: ((Double) -> Void)? = nil
  ) {
    let language = guides.lazy.compactMap(\.metadata.language).first
    let indexing = progress.map { report in
      IndexingProgress(passages: guides.reduce(0) { $0 + $1.passages.count }, report: report)
    }
    let library = Library(
      guides: guides, analyzer: Analyzer(language: language), progress: indexing)
    var thesaurus = parts.contains(.synonyms) ? Thesaurus() : BundledWords.thesaurus
    for other in thesauri where !parts.contains(.synonyms) { thesaurus.merge(other) }
    let lexicon = Lexicon(
      library: library, thesaurus: thesaurus, wordList: WordList.english(),
      leavingOut: parts)
    preparation = Preparation(
      library: library, reader: QuestionReader(lexicon: lexicon),
      weights: EvidenceWeights(leavingOut: parts))
  }

  /// The embedded guide, ready for questions.
  public static func bundled(thesauri: [Thesaurus] = []) throws(GuideError) -> KnowledgeBase {
    let guide = try GuideReader.read(Bundled.guide, file: Bundled.guideName)
    return KnowledgeBase(guides: [guide], thesauri: thesauri)
  }

  /// The embedded synonyms.
  public static var bundledThesaurus: Thesaurus { BundledWords.thesaurus }

  /// Whether a passage or heading of the guides holds words, in any inflection, near each other.
  ///
  /// - Parameter words: Folded words.
  public func mentions(_ words: [String]) -> Bool {
    let terms = words.map { library.analyzer.term($0) }
    return !terms.isEmpty && library.index.holds(terms, asPhrase: false)
  }

  /// Words of the guides that begin with some letters, folded, sorted; for completion.
  ///
  /// Words that carry no meaning of their own, and short ones, are left out. Of too many, those that
  /// the guides use most are kept.
  ///
  /// - Complexity: O(words of the guides).
  public func words(beginning letters: String, limit: Int) -> [String] {
    reader.lexicon.vocabulary.value.words(beginning: Folding.fold(letters), limit: limit)
  }

  /// The guides, in the order given.
  public var guides: [Guide] { library.guides }
}

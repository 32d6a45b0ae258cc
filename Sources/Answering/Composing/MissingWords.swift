import TextAnalysis
import Understanding

/// Finds what a question asks about and the guides do not mention.
struct MissingWords {
  private let question: AskedQuestion

  init(_ question: AskedQuestion) { self.question = question }

  /// Words of this share of the question's mass are what it asks about.
  private static let central: Float = 0.3
  /// Words at least this common, in Zipf's frequency, name nothing.
  private static let general = 5.0

  /// The words that the guides do not have, in any wording, as typed, each once.
  var unknown: [String] {
    var seen: Set<String> = []
    return question.own.words.filter(isUnknown).map(\.typed).filter { seen.insert($0).inserted }
  }

  /// Those of them that an answer has to name: names, and what the question is about.
  var named: [String] {
    let mass = question.own.mass
    var seen: Set<String> = []
    return question.own.words.filter { word in
      isUnknown(word) && (word.isName || word.mass >= Self.central * mass) || isOfAKind(word)
    }.map(\.typed).filter { seen.insert($0).inserted }
  }

  /// Whether the guides have nothing for the question's most telling word.
  var isKeyUnknown: Bool {
    // That the guides lack a figure or a letter does not mean that they lack the thing.
    let key = question.own.words
      .filter { !$0.isFunction && !$0.isFigure }.max { $0.mass < $1.mass }
    return key.map { isUnknown($0) && $0.mass >= Self.central * question.own.mass } ?? false
  }

  private func isUnknown(_ word: ExpandedWord) -> Bool {
    !word.isFunction && word.alternatives.isEmpty && word.folded.count > 1
      && (WordFrequencies.zipf(of: word.folded) ?? 0) < Self.general
      && !WordClasses(of: word.folded).overlaps(Self.passing)
  }

  /// Whether the guides speak of the word's kind only: of make-up, where mascara is asked about.
  private func isOfAKind(_ word: ExpandedWord) -> Bool {
    guard let relation = word.bestRelation, relation == .kind else {
      return false
    }
    return (WordFrequencies.zipf(of: word.folded) ?? 0) < Self.general
  }

  /// Words of these classes say how something is asked, not what.
  private static let passing: WordClasses = [
    .filler, .auxiliary, .modal, .lightVerb, .questionWord, .relativeTime, .aside, .greeting,
    .thanks, .conjunction, .preposition, .pronoun, .kin,
  ]
}

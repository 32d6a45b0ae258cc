import TextAnalysis
import Understanding

/// What speaks for a question going on from the turn before, each between 0 and 1.
package struct GoingOn: Sendable, Equatable {
  /// What is looked at.
  package enum Sign: Int, Sendable, CaseIterable {
    case isShort
    case isPointing
    case isOpening
    case noContent
    case fewWords
    case unknownShare
    case bestMet
    case aloneProbability
    case aloneLogOdds
    case aloneOutlook
    case afterProbability
    case gain
    case sameSection
    case earlierMet
    case isTopic
    case isCause
    case isLong
    case isLedByQuestionWord
    case aloneMet
    case ownUnmet
  }

  /// The values, in the order of ``Sign``.
  package private(set) var values = [Float](repeating: 0, count: Sign.allCases.count)

  /// The names of the values.
  package static let names = Sign.allCases.map { String(describing: $0) }

  private subscript(_ sign: Sign) -> Float {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue.isFinite ? min(1, max(0, newValue)) : 0 }
  }

  /// Compares what is found for a question by itself with what is found after the turns before.
  init(
    _ question: AskedQuestion, alone: WeighedPassage?, outlook: Float, after: WeighedPassage?,
    logOdds: Float
  ) {
    self[.isShort] = question.dependence.isShort
    self[.isPointing] = question.dependence.isPointing
    self[.isOpening] = question.dependence.isOpening
    let content = question.contentWords.count
    self[.noContent] = content == 0 ? 1 : 0
    self[.fewWords] = 1 / Float(1 + content)
    self[.unknownShare] = alone?.evidence[.unknownShare] ?? 1
    self[.bestMet] = alone?.evidence[.bestMet] ?? 0
    self[.aloneProbability] = alone?.probability ?? 0
    self[.aloneLogOdds] = (logOdds + 6) / 10
    self[.aloneOutlook] = outlook
    self[.afterProbability] = after?.probability ?? 0
    self[.gain] = (after?.probability ?? 0) - (alone?.probability ?? 0)
    self[.sameSection] = after?.evidence[.sameSection] ?? 0
    self[.earlierMet] = after?.evidence[.earlierMet] ?? 0
    self[.isTopic] = question.type == .topic ? 1 : 0
    self[.isCause] = question.type == .cause ? 1 : 0
    self[.isLong] = Float(question.own.words.count) / 20
    self[.isLedByQuestionWord] = Self.isLedByQuestionWord(question) ? 1 : 0
    self[.aloneMet] = alone?.evidence[.allMet] ?? 0
    self[.ownUnmet] = Self.mostUnmet(of: question, by: after)
  }

  /// “What is”, “can I”: whole questions are led so, and “on Sundays too?” is not.
  private static func isLedByQuestionWord(_ question: AskedQuestion) -> Bool {
    question.own.words.first.map {
      WordClasses(of: $0.folded).overlaps([.questionWord, .auxiliary, .modal])
    } ?? false
  }

  /// The importance of the question's own word that says most of those that a passage has nothing for but
  /// what is loosely related: such a passage is brought up by what was said before.
  private static func mostUnmet(of question: AskedQuestion, by passage: WeighedPassage?) -> Float {
    question.own.words.enumerated().lazy.filter { place, word in
      !word.isFunction && !(passage.map { question.own.isMeant($0.met, place) } ?? false)
    }.map(\.element.importance).max() ?? 0
  }
}

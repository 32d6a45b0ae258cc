import Collection
import TextAnalysis
import Understanding

/// A question ready to be weighed: its own words, and those of the turns before.
struct AskedQuestion {
  let text: String
  /// The words of the text with their classes.
  let classed: ClassedWords
  /// The words of the question itself.
  var own: ExpandedQuestion
  /// The content words of the turns before, weaker with each turn; empty where nothing was said.
  var earlier: ExpandedQuestion
  /// The passages that were quoted last, best first.
  var lastQuoted: [Int] = []
  /// What kind of answer is asked for.
  var type: QuestionType
  /// Signs that it goes on from what was said.
  var dependence = Dependence()

  /// A question that nothing went before.
  ///
  /// - Parameter type: Nil where it is read from the text.
  init(_ text: String, own: ExpandedQuestion, type: QuestionType? = nil) {
    self.text = text
    self.own = own
    classed = ClassedWords(text)
    earlier = ExpandedQuestion()
    self.type = type ?? QuestionTypeReader.read(classed, isAsked: QuestionTypeReader.isAsked(text))
  }

  /// The content words of the question itself.
  var contentWords: [ExpandedWord] { own.words.filter { !$0.isFunction } }
}

/// Signs that a question goes on from the turn before; each 0…1.
struct Dependence: Sendable, Equatable {
  /// It has few words of its own.
  var isShort: Float = 0
  /// It points back: “it”, “that”, “they”.
  var isPointing: Float = 0
  /// It opens as a continuation: “and”, “what about”, “what if”.
  var isOpening: Float = 0
}

/// A turn that was answered, as evidence for what is asked next.
struct EarlierTurn: Sendable, Equatable {
  /// The words of the question.
  var asked: ExpandedQuestion
  /// The passages that were quoted, best first.
  var quoted: [Int]
}

extension ExpandedWord {
  /// Words at least this common, in Zipf's frequency, are English.
  private static let english = 1.5

  /// Whether neither English nor the guides have the word.
  var isStrange: Bool {
    bestRelation.map { $0 > .joined } ?? true
      && (WordFrequencies.zipf(of: folded) ?? 0) < Self.english
      && !folded.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether it is written as a name: a capital at the beginning, where no sentence begins.
  var isName: Bool { !opensSentence && typed.first?.isUppercase == true && typed.count > 1 }

  /// Whether it is a number or a single letter.
  var isFigure: Bool { folded.count < 2 || folded.allSatisfy(\.isNumber) }
}

extension AskedQuestion {
  /// At least so many strange words make a line unreadable, if they are most of it.
  private static let strangeCount = 3
  private static let strangeShare = 0.6

  /// Whether most words are neither English nor the guides'.
  ///
  /// A misspelt question has a word or two that nobody knows; it is left to the corrector.
  var isUnreadable: Bool {
    let strange = own.words.filter(\.isStrange).count
    return strange >= Self.strangeCount
      && Double(strange) >= Self.strangeShare * Double(own.words.count)
  }
}

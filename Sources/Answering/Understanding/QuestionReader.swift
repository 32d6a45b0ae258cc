import TextAnalysis

/// Reads a question: corrects it, finds what it asks about, and fills it from the conversation.
struct QuestionReader: Sendable {
  let lexicon: Lexicon

  /// Reads a question that was typed after the turns of a conversation.
  func read(_ text: String, after conversation: Conversation) -> QuestionReading {
    var words = QuestionWords(text, lexicon: lexicon).words
    let corrections = correct(&words)
    let concepts = ConceptReader(lexicon: lexicon, text: text).concepts(of: words)
    let corrected = Self.apply(corrections, to: text)
    let reading = QuestionReading(
      typed: text, readAs: corrections.isEmpty ? nil : corrected,
      kind: QuestionKindReader.kind(of: words, isAsked: Self.isAsked(text)),
      frame: PolarFrameReader.frame(of: words, isAsked: Self.isAsked(text)),
      words: words, concepts: concepts, corrections: corrections,
      unmetAmounts: AmountReader(lexicon: lexicon).unmet(in: words))
    guard let last = conversation.turns.last else { return reading }
    return EllipsisReader(last: last).complete(reading)
  }

  /// Replaces misspelt words and says which.
  private func correct(_ words: inout [QuestionWord]) -> [Correction] {
    var corrections: [Correction] = []
    for index in words.indices {
      let typed = words[index].typed
      if lexicon.isNew(words[index]), let base = lexicon.base(of: words[index].folded) {
        let token = Token(text: typed, range: words[index].range)
        words[index] = lexicon.word(token, folded: base, clause: words[index].clause)
        continue
      }
      guard !Self.isProperName(words[index], at: index),
        let right = lexicon.correction(of: words[index])
      else { continue }
      let token = Token(text: typed, range: words[index].range)
      words[index] = lexicon.word(token, folded: right, clause: words[index].clause)
      corrections.append(Correction(typed: typed, readAs: right))
    }
    return corrections
  }

  /// Whether a line ends as a question.
  static func isAsked(_ text: String) -> Bool {
    text.utf8.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "!") } == UInt8(ascii: "?")
  }

  /// Whether a word inside a question is written as a name: “Denise” is no slip for “device”.
  private static func isProperName(_ word: QuestionWord, at index: Int) -> Bool {
    guard index > 0, let first = word.typed.first, first.isUppercase else { return false }
    return word.typed != word.typed.uppercased()
  }

  /// The text with corrections put in, in order.
  static func apply(_ corrections: [Correction], to text: String) -> String {
    var result = ""
    var rest = Substring(text)
    for correction in corrections {
      guard let found = WholeWords.range(of: correction.typed, in: rest) else { continue }
      result += rest[..<found.lowerBound] + correction.readAs
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

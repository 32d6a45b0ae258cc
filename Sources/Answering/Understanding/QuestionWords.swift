import TextAnalysis

/// A question cut into words: contractions spelt out, clauses numbered.
struct QuestionWords: Sendable, Equatable {
  var words: [QuestionWord]

  /// The folded words, in order.
  var folded: [String] { words.map(\.folded) }

  init(words: [QuestionWord]) { self.words = words }

  init(_ text: String, lexicon: Lexicon) {
    var words: [QuestionWord] = []
    var clause = 0
    var end = 0
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(in: text)
    let spelt = tokens.map { Folding.fold($0.text) }
    for (index, token) in tokens.enumerated() {
      if Self.endsClause(bytes[end..<token.range.lowerBound]) { clause += 1 }
      end = token.range.upperBound
      let folded =
        SoundAlikes.meant(
          spelt[index], before: index + 1 < spelt.count ? spelt[index + 1] : nil,
          opensClause: words.last?.clause != clause) ?? spelt[index]
      let parts = Analyzer.expandContraction(folded) ?? Shorthand.expanded(folded) ?? [folded]
      for part in parts {
        words.append(lexicon.word(token, folded: part, clause: clause))
      }
    }
    self.words = words
  }

  /// Whether what stands between two words ends a clause.
  private static func endsClause(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
        || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
    }
  }
}

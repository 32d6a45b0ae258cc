import TextAnalysis

/// Compares an amount asked about with the least that a guide asks for: “at least SPF 30”.
enum LeastAmount {
  /// Whether a question names less than the sentences ask for at least.
  static func isFallenShortOf(by words: [QuestionWord], in sentences: [String]) -> Bool {
    let asked = words.compactMap { Int($0.folded) }
    guard !asked.isEmpty else { return false }
    return sentences.contains { sentence in
      guard let least = least(in: sentence) else { return false }
      return asked.contains { $0 < least }
    }
  }

  /// The number after “at least”, with at most one word between.
  private static func least(in sentence: String) -> Int? {
    let words = Tokenizer.tokens(in: sentence).map { Folding.fold($0.text) }
    for index in words.indices.dropLast(2) where words[index] == "at" && words[index + 1] == "least"
    {
      for next in words[(index + 2)...].prefix(2) {
        if let number = Int(next) { return number }
      }
    }
    return nil
  }
}

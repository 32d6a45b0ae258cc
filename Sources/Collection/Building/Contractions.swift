import TextAnalysis

/// Contractions spelt out in running text, so that “can't” and “can not” compare as the same.
package enum Contractions {
  /// The text with each contraction spelt out; case and all else are kept.
  package static func expanded(in text: String) -> String {
    var result = ""
    let bytes = Array(text.utf8)
    var end = 0
    for token in Tokenizer.tokens(in: text) {
      result += String(decoding: bytes[end..<token.range.lowerBound], as: UTF8.self)
      end = token.range.upperBound
      if let parts = Analyzer.expandContraction(Folding.fold(token.text)) {
        result += parts.joined(separator: " ")
      } else {
        result += token.text
      }
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }
}

import TextAnalysis

/// Cuts a line into the questions on it.
///
/// Only where both sides are questions of their own: “how long does it take and how much is it”,
/// but not “is it safe with rosacea and eczema”, nor a remark before the question.
enum QuestionSplitter {
  /// The questions on a line, in order; the whole line where there is one.
  static func questions(in text: String) -> [String] {
    let tokens = Tokenizer.tokens(in: text)
    let folded = tokens.map { Folding.fold($0.text) }
    let bytes = Array(text.utf8)
    var cuts: [Int] = []
    for index in tokens.indices.dropFirst() {
      let gap = bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
      let opens = opensQuestion(at: index, in: folded)
      if gap.contains(UInt8(ascii: "?")), opens || joinsQuestion(at: index, in: folded) {
        cuts.append(index)
      } else if index + 1 < folded.count, ["and", "or"].contains(folded[index]),
        opensQuestion(at: index + 1, in: folded), holdsQuestion(folded[..<index])
      {
        cuts.append(index)
      }
    }
    let parts = pieces(of: bytes, tokens: tokens, cuts: cuts)
    return parts.count > 1 ? Array(parts.prefix(limit)) : [text]
  }

  /// At most so many questions a line; more are read as the last one's.
  private static let limit = 4

  private static func pieces(of bytes: [UInt8], tokens: [Token], cuts: [Int]) -> [String] {
    guard !cuts.isEmpty else { return [] }
    var parts: [String] = []
    var start = 0
    for cut in cuts {
      let end = tokens[cut].range.lowerBound
      parts.append(trimmed(bytes[start..<end]))
      start = end
    }
    parts.append(trimmed(bytes[start...]))
    return parts.filter { part in part.utf8.contains { $0 > UInt8(ascii: "@") } }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while slice.last == UInt8(ascii: " ") || slice.last == UInt8(ascii: ",") { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  /// Whether a question begins here: “how …”, “can I …”.
  private static func opensQuestion(at index: Int, in folded: [String]) -> Bool {
    if questionWords.contains(folded[index]) { return true }
    guard index + 1 < folded.count else { return false }
    return auxiliaries.contains(folded[index]) && subjects.contains(folded[index + 1])
  }

  /// Whether a question is joined to the one before, as in “and how”.
  private static func joinsQuestion(at index: Int, in folded: [String]) -> Bool {
    guard index + 1 < folded.count, ["and", "also", "or"].contains(folded[index]) else {
      return false
    }
    return opensQuestion(at: index + 1, in: folded)
  }

  private static func holdsQuestion(_ folded: ArraySlice<String>) -> Bool {
    let words = Array(folded)
    return words.indices.contains { opensQuestion(at: $0, in: words) }
  }

  private static let questionWords: Set<String> = [
    "how", "what", "when", "why", "who", "where", "which", "whats", "what's", "how's", "who's",
  ]
  private static let auxiliaries: Set<String> = [
    "can", "could", "do", "does", "did", "is", "are", "will", "would", "should", "may", "must",
    "has", "have", "am",
  ]
  private static let subjects: Set<String> = [
    "i", "it", "you", "we", "they", "he", "she", "there", "this", "that", "the", "my",
  ]
}

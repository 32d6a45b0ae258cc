/// Splits running text into sentences, without a locale.
///
/// A sentence ends at `.`, `!`, `?` or an ellipsis, with the quotes and brackets closing after it,
/// where white space and something that can open a sentence follow. A single full stop is looked at
/// more closely, as it also ends abbreviations, initials and numbers of lists.
struct SentenceSplitter {
  /// The text; white space is single spaces.
  private let text: UnsafeBufferPointer<UInt8>

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The sentences' ranges in order, without the spaces between them.
  ///
  /// - Parameters:
  ///   - bytes: Text whose white space is single spaces.
  ///   - label: Where words that open the text as a label end; a label with a full stop, question
  ///     mark or exclamation mark at its end is a sentence of its own.
  /// - Returns: Ranges that each hold more than white space.
  /// - Complexity: O(*n*) in the number of bytes.
  static func ranges(in bytes: [UInt8], label: Int? = nil) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { SentenceSplitter($0).ranges(label: label) }
  }

  private func ranges(label: Int?) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      let stop = index
      let length = stopLength(at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      index += length
      while case let more = stopLength(at: index), more > 0 { index += more }
      while case let more = closerLength(at: index), more > 0 { index += more }
      if endsSentence(stop: stop, end: index, start: start, label: label) {
        append(start..<index, to: &result)
        start = index
      }
    }
    append(start..<text.count, to: &result)
    return result
  }

  private func append(_ range: Range<Int>, to result: inout [Range<Int>]) {
    let trimmed = text.trimmed(range)
    if text.hasWords(in: trimmed) { result.append(trimmed) }
  }

  private func endsSentence(stop: Int, end: Int, start: Int, label: Int?) -> Bool {
    if end < text.count, isWideStop(endingAt: end) { return true }
    guard end < text.count, text[end].isWhitespace else { return false }
    if let label, end == label { return true }
    let next = text.trimmed(end..<text.count).lowerBound
    guard canOpenSentence(at: next) else { return false }
    let isSingleStop = text[stop] == UInt8(ascii: ".") && stopLength(at: stop + 1) == 0
    return !isSingleStop || !belongsToWord(stop: stop, next: next, start: start)
  }
}

extension SentenceSplitter {
  /// The length of the mark that can end a sentence, 0 where there is none.
  private func stopLength(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2: return text.matches("…", at: index) ? 3 : 0
    case 0xE3: return text.matches("。", at: index) ? 3 : 0
    case 0xEF: return text.matches("！", at: index) || text.matches("？", at: index) ? 3 : 0
    default: return 0
    }
  }

  /// Whether a full-width stop ends before the index: no space follows it.
  private func isWideStop(endingAt end: Int) -> Bool {
    text.matches("。", at: end - 3) || text.matches("！", at: end - 3)
      || text.matches("？", at: end - 3)
  }

  /// The length of the quote or bracket that closes after a stop, 0 where there is none.
  private func closerLength(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      return 1
    case 0xE2: return text.matches("’", at: index) || text.matches("”", at: index) ? 3 : 0
    case 0xC2: return text.matches("»", at: index) ? 2 : 0
    default: return 0
    }
  }

  /// Whether a sentence can begin here: a capital, a digit, a quote, a bracket or a sign.
  private func canOpenSentence(at index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    if byte < 128 {
      return byte.isUpper || byte.isDigit || byte == UInt8(ascii: "\"")
        || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: "$")
    }
    let scalars = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self)
    guard let scalar = scalars.unicodeScalars.first else { return false }
    // A dash goes on with the sentence that a stop seemed to end.
    return !scalar.properties.isLowercase && scalar != "–" && scalar != "—"
  }
}

extension SentenceSplitter {
  /// Whether the full stop belongs to the word before it and ends no sentence.
  private func belongsToWord(stop: Int, next: Int, start: Int) -> Bool {
    let word = wordRange(endingAt: stop, notBefore: start)
    guard !word.isEmpty, word.count <= Abbreviations.longest else { return false }
    let isFirst = text.trimmed(start..<word.lowerBound).isEmpty
    if text[word].allSatisfy(\.isDigit) {
      return isFirst ? word.count <= 3 : isNumberedStart(start: start, word: word)
    }
    let spelled = text.string(word)
    let before = String(previousWord(before: word.lowerBound, notBefore: start))
    if word.count == 1, text[word.lowerBound].isUpper {
      return isFirst || opensInitial(at: next) || Abbreviations.isInitial(after: before)
    }
    let following = text.string(next..<wordEnd(from: next))
    return Abbreviations.continues(
      spelled, before: following, nextIsDigit: text[next].isDigit)
  }

  /// Whether a single capital with a full stop follows, so that what is before is an initial too.
  private func opensInitial(at next: Int) -> Bool {
    text[next].isUpper && next + 1 < text.count && text[next + 1] == UInt8(ascii: ".")
  }

  /// Whether the sentence so far is a word and a number, as in “Step 1.”.
  private func isNumberedStart(start: Int, word: Range<Int>) -> Bool {
    let before = text.trimmed(start..<word.lowerBound)
    guard before.count <= Abbreviations.longest, word.count <= 3 else { return false }
    return ReadingWords.isA(.counted, text.string(before).lowercased())
  }

  /// The word that ends before an index, without brackets and quotes before it; empty if very long.
  private func wordRange(endingAt end: Int, notBefore start: Int) -> Range<Int> {
    var low = end
    while low > start, !text[low - 1].isWhitespace, end - low <= Abbreviations.longest { low -= 1 }
    while low < end, !(text[low].isLetter || text[low].isDigit) { low += 1 }
    // An opening curly quote is three bytes that count as letters.
    if text.matches("“", at: low) || text.matches("‘", at: low) { low += 3 }
    return min(low, end)..<end
  }

  private func previousWord(before index: Int, notBefore start: Int) -> String {
    var end = index
    while end > start, text[end - 1].isWhitespace { end -= 1 }
    return text.string(wordRange(endingAt: end, notBefore: start))
  }

  private func wordEnd(from index: Int) -> Int {
    var end = index
    while end < text.count, text[end].isLetter, end - index <= Abbreviations.longest { end += 1 }
    return end
  }
}

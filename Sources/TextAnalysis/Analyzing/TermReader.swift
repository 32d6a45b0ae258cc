/// Gives the terms of texts as numbers of the caller's own, without a string for each word.
///
/// For indexing many texts: a word that was seen before costs one look-up of its bytes. Gives the same
/// terms as ``Analyzer/analyze(_:)``.
package struct TermReader {
  /// The number of a term that the caller has no number for yet.
  package typealias Numbering = (String) -> UInt32

  /// Stands for a word without a term.
  private static let none = UInt32.max

  private let analyzer: Analyzer
  private var typed = WordInterner()
  /// The number of the term of each word as typed.
  private var numbers: [UInt32] = []

  package init(_ analyzer: Analyzer) { self.analyzer = analyzer }

  /// Forgets all numbers, as after the caller began to count anew.
  package mutating func forget() {
    typed = WordInterner()
    numbers = []
  }

  /// Calls the body with the number of each term of a text in order, compounds after their parts.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package mutating func read(
    _ text: String, numbering: Numbering, _ body: (UInt32) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes: bytes)
      var (start, end, words) = (0, 0, 0)
      while let range = scanner.next() {
        if !Analyzer.isHyphen(bytes, end..<range.lowerBound) {
          readCompound(bytes, start..<end, words, numbering, body)
          (start, words) = (range.lowerBound, 0)
        }
        let number = number(of: UnsafeBufferPointer(rebasing: bytes[range]), numbering)
        if number != Self.none { body(number) }
        words += 1
        end = range.upperBound
      }
      readCompound(bytes, start..<end, words, numbering, body)
    }
  }

  private mutating func number(
    of word: UnsafeBufferPointer<UInt8>, _ numbering: Numbering
  ) -> UInt32 {
    let number = typed.number(of: word)
    if number == numbers.count {
      let term = analyzer.term(String(decoding: word, as: UTF8.self))
      numbers.append(term.isEmpty ? Self.none : numbering(term))
    }
    return numbers[number]
  }

  /// A hyphenated compound as one word, when there are several parts and the first is no number.
  private func readCompound(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ words: Int,
    _ numbering: Numbering, _ body: (UInt32) -> Void
  ) {
    guard words > 1 else { return }
    let text = String(decoding: bytes[range], as: UTF8.self)
    for token in analyzer.analyze(text) where token.isCompound && !token.term.isEmpty {
      body(numbering(token.term))
    }
  }
}

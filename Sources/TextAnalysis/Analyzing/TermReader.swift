/// Gives the terms of texts as numbers of the caller's own, without a string for each word.
///
/// For indexing many texts: a word that was seen before costs one look-up of its bytes. Gives the same
/// terms as ``Analyzer/analyze(_:)``.
package struct TermReader {
  /// The number of a term that the caller has no number for yet, given the folded word it is of.
  package typealias Numbering = (_ term: String, _ folded: String) -> UInt32

  /// Stands for a word without a term.
  private static let none = UInt32.max
  /// Stands for a word that was only counted so far.
  private static let unread = UInt32.max - 1

  private let analyzer: Analyzer
  private var typed = WordInterner()
  /// The number of the term of each word as typed.
  private var numbers: [UInt32] = []
  /// How often each word as typed was met where words are counted.
  private var counts: [UInt32] = []

  package init(_ analyzer: Analyzer) { self.analyzer = analyzer }

  /// Forgets all numbers, as after the caller began to count anew.
  package mutating func forget() {
    typed = WordInterner()
    numbers = []
    counts = []
  }

  /// Calls the body with each folded word and how often it was met where words are counted; more than
  /// once for a word in several spellings.
  package func forEachCounted(_ body: (_ folded: String, _ count: Int) -> Void) {
    for number in counts.indices where counts[number] > 0 {
      body(Folding.fold(typed.word(number)), Int(counts[number]))
    }
  }

  /// Calls the body with the number of each term of a text in order, compounds after their parts.
  ///
  /// - Parameter counting: Whether the words are counted: ``forEachCounted(_:)``.
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package mutating func read(
    _ text: String, counting: Bool = false, numbering: Numbering, _ body: (UInt32) -> Void
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
        let word = word(UnsafeBufferPointer(rebasing: bytes[range]))
        let number = number(of: word, numbering)
        if counting { counts[word] += 1 }
        if number != Self.none { body(number) }
        words += 1
        end = range.upperBound
      }
      readCompound(bytes, start..<end, words, numbering, body)
    }
  }

  /// Counts the words of a text, and no more.
  package mutating func count(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes: bytes)
      while let range = scanner.next() {
        counts[word(UnsafeBufferPointer(rebasing: bytes[range]))] += 1
      }
    }
  }

  /// The number of a word as typed.
  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let word = typed.number(of: bytes)
    if word == numbers.count {
      numbers.append(Self.unread)
      counts.append(0)
    }
    return word
  }

  /// The number of the term of a word by the word's own.
  private mutating func number(of word: Int, _ numbering: Numbering) -> UInt32 {
    if numbers[word] == Self.unread {
      let folded = Folding.fold(typed.word(word))
      let term = analyzer.foldedTerm(folded)
      numbers[word] = term.isEmpty ? Self.none : numbering(term, folded)
    }
    return numbers[word]
  }

  /// A hyphenated compound as one word, when there are several parts and the first is no number.
  private func readCompound(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ words: Int,
    _ numbering: Numbering, _ body: (UInt32) -> Void
  ) {
    guard words > 1 else { return }
    let text = String(decoding: bytes[range], as: UTF8.self)
    for token in analyzer.analyze(text) where token.isCompound && !token.term.isEmpty {
      body(numbering(token.term, token.folded))
    }
  }
}

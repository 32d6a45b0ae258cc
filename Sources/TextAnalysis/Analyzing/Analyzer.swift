/// Turns text into terms: fold, then one spelling, then the stem.
///
/// Guides and questions pass through the same analyser, so that a word of a question meets all forms
/// of the word in the guide.
public struct Analyzer: Sendable {
  /// The language tag the analyser was made for; `en` where none was given.
  public let language: String

  let table: TermTable

  /// Makes the analyser of a language.
  ///
  /// - Parameter language: A language tag such as `en-GB`; nil stands for English. Words of a language
  ///   without a stemmer are folded only.
  public init(language: String?) {
    self.language = language ?? "en"
    table = TermTable(language: self.language)
  }

  /// The term of a word as typed or already folded: folding, spelling variant, stem.
  ///
  /// English words with irregular inflection go by their base form: `teeth` gives `tooth`.
  public func term(_ word: String) -> String {
    table.term(Folding.fold(word))
  }

  /// The term of a word that is folded already.
  func foldedTerm(_ folded: String) -> String { table.term(folded) }

  /// The words of a text in order, each with its term; after the parts of a hyphenated compound, the
  /// compound as one word.
  ///
  /// `follow-up` gives `follow`, `up` and the compound `followup`, whose token is `follow-up`. A
  /// compound starts with a letter, so that `2-3` and `24-hour` are none.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  public func analyze(_ text: String) -> [AnalyzedToken] {
    var text = text
    return text.withUTF8 { bytes in table.withMemory { analyze(bytes, with: &$0) } }
  }

  private func analyze(
    _ bytes: UnsafeBufferPointer<UInt8>, with memory: inout TermTable.Memory
  ) -> [AnalyzedToken] {
    var output: [AnalyzedToken] = []
    output.reserveCapacity(bytes.count / 5 + 1)
    var scanner = TokenScanner(bytes: bytes)
    var position = 0
    var compoundStart = 0
    var end = 0
    while let range = scanner.next() {
      if !Self.isHyphen(bytes, end..<range.lowerBound) {
        endCompound(&output, from: compoundStart, in: bytes, with: &memory)
        compoundStart = output.count
      }
      let word = memory.word(UnsafeBufferPointer(rebasing: bytes[range]), in: table)
      output.append(
        AnalyzedToken(
          token: Token(text: word.typed, range: range), folded: word.folded, term: word.term,
          position: position))
      position += 1
      end = range.upperBound
    }
    endCompound(&output, from: compoundStart, in: bytes, with: &memory)
    return output
  }

  /// Adds the compound of the words from an index on, if they make one.
  private func endCompound(
    _ output: inout [AnalyzedToken], from start: Int, in bytes: UnsafeBufferPointer<UInt8>,
    with memory: inout TermTable.Memory
  ) {
    guard (2...Self.mostParts).contains(output.count - start) else { return }
    if let compound = compound(of: output, from: start, in: bytes, with: &memory) {
      output.append(compound)
    }
  }

  /// The words from an index on as one word, when there are several and the first is no number.
  private func compound(
    of words: [AnalyzedToken], from start: Int, in bytes: UnsafeBufferPointer<UInt8>,
    with memory: inout TermTable.Memory
  ) -> AnalyzedToken? {
    guard let last = words.last, let initial = words[start].folded.utf8.first,
      !(0x30...0x39).contains(initial)
    else { return nil }
    let range = words[start].token.range.lowerBound..<last.token.range.upperBound
    let folded = words[start...].map(\.folded).joined()
    return AnalyzedToken(
      token: Token(text: String(decoding: bytes[range], as: UTF8.self), range: range),
      folded: folded, term: memory.term(folded, in: table), position: words[start].position,
      isCompound: true)
  }

  /// More parts are no word: a phone number, a product code, a line of dashes.
  private static let mostParts = 6

  /// Whether the gap between two words is a hyphen and nothing else.
  static func isHyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>) -> Bool {
    let start = gap.lowerBound
    switch gap.count {
    case 1: return bytes[start] == UInt8(ascii: "-")
    // U+2010 and U+2011 are the hyphens beyond ASCII.
    case 3:
      return bytes[start] == 0xE2 && bytes[start + 1] == 0x80
        && (bytes[start + 2] == 0x90 || bytes[start + 2] == 0x91)
    default: return false
    }
  }
}

import TextAnalysis

/// Numbers terms from 0 in the order of their first appearance.
struct TermNumbers: Sendable {
  private var ascii = WordInterner()
  /// Terms beyond ASCII, where different bytes may be the same text.
  private var others: [String: Int32] = [:]
  /// The number of each ASCII term in this order; theirs alone count up without gaps.
  private var numbers: [Int32] = []
  /// The terms by number.
  private(set) var terms: [String] = []

  /// The number of a term, which it gets now if it has none.
  mutating func number(of term: String) -> Int {
    guard Self.isASCII(term) else {
      if let known = others[term] { return Int(known) }
      others[term] = Int32(terms.count)
      terms.append(term)
      return terms.count - 1
    }
    let word = ascii.number(of: term)
    if word == numbers.count {
      numbers.append(Int32(terms.count))
      terms.append(term)
    }
    return Int(numbers[word])
  }

  /// The number of a term; nil when it has none.
  func known(_ term: String) -> Int? {
    guard Self.isASCII(term) else { return others[term].map(Int.init) }
    return ascii.known(term).map { Int(numbers[$0]) }
  }

  private static func isASCII(_ term: String) -> Bool {
    var term = term
    return term.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
  }
}

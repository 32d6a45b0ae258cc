import Glibc
import Retrieval
import TextAnalysis

/// The terms of the guides, numbered in the order of their first appearance.
package struct TermDictionary: Sendable {
  let words: WordList
  /// The number of a term plus one, at the first free place from its hash on: four bytes each.
  let slots: Region
  /// For each term in how many passages it stands, headings and context included, and the bits of how
  /// rare its first form is in everyday English: four bytes each.
  let facts: Region
  /// How many passages there are.
  package let passageCount: Int

  /// The number of a term, nil where the guides do not have it.
  package func number(of term: String) -> Int32? {
    var term = term
    return term.withUTF8 { term in
      let mask = slots.count / 4 - 1
      var place = Int(TermHash.of(term)) & mask
      // A table without a free place is damaged; no more of it is looked at than there is.
      for _ in 0...max(0, mask) {
        let number = Int(slots.u32(4 * place)) - 1
        guard number >= 0 else { return nil }
        if words.withWord(number, { $0.elementsEqual(term) }) {
          return Int32(truncatingIfNeeded: number)
        }
        place = (place + 1) & mask
      }
      return nil
    }
  }

  /// The number of terms.
  package var count: Int { words.count }

  /// The term of a number.
  package func term(_ number: Int32) -> String { words.word(Int(number)) }

  /// In how many passages a term stands, headings and context included.
  package func documentFrequency(of term: Int32) -> Int { Int(facts.u32(8 * Int(term))) }

  /// How rare a term is among the passages, 0…1: its idf as a share of that of a term that stands
  /// in one passage; 1 for a term that no passage has.
  ///
  /// idf = ln(1 + (N − df + ½) / (df + ½)) (Robertson and Zaragoza, “The probabilistic relevance
  /// framework”, 2009).
  package func rarity(of term: Int32?) -> Float {
    guard let term, passageCount > 1 else { return 1 }
    let frequency = Float(min(documentFrequency(of: term), passageCount))
    guard frequency > 0 else { return 1 }
    return min(1, idf(frequency) / idf(1))
  }

  /// How much meeting a term of the guides says, 0…1: √(rarity in the guides × everyday rarity).
  package func importance(of term: Int32) -> Float {
    let everyday = Float(bitPattern: facts.u32(8 * Int(term) + 4))
    return everyday >= 0 ? (rarity(of: term) * min(1, everyday)).squareRoot() : 0
  }

  private func idf(_ frequency: Float) -> Float {
    logf(1 + (Float(passageCount) - frequency + 0.5) / (frequency + 0.5))
  }
}

/// The hash that places terms; a part of the saved format.
enum TermHash {
  /// FNV-1a (Fowler, Noll and Vo), its upper half mixed into the lower.
  static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}

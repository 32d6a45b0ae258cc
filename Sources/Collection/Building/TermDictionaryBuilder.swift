import Retrieval
import TextAnalysis

/// Numbers terms and counts the passages that hold them.
final class TermDictionaryBuilder {
  private var words = WordInterner()
  private var frequencies: [Int32] = []
  private var lastSeen: [Int32] = []
  /// How rare each term's first form is in everyday English, 0…1.
  private var everyday: [Float] = []

  /// The number of terms so far.
  var count: Int { frequencies.count }

  /// The number of a term that is added where it is new.
  ///
  /// - Parameter folded: The word in the form in which it stands.
  func number(of term: String, folded: String) -> UInt32 {
    let number = words.number(of: term)
    if number == frequencies.count {
      frequencies.append(0)
      lastSeen.append(-1)
      everyday.append(Float(WordFrequencies.rarity(of: folded)))
    }
    return UInt32(truncatingIfNeeded: number)
  }

  /// Counts a term for a passage, once.
  func count(_ term: Int32, passage: Int) {
    let mark = Int32(truncatingIfNeeded: passage)
    guard lastSeen[Int(term)] != mark else { return }
    lastSeen[Int(term)] = mark
    frequencies[Int(term)] += 1
  }

  /// The term of a number.
  func term(_ number: Int32) -> String { words.word(Int(number)) }

  /// The dictionary once all is counted.
  func frozen(passages: Int) -> TermDictionary {
    let list = WordListBuilder()
    let facts = GrowingBytes()
    var size = 16
    while size < frequencies.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var term: [UInt8] = []
    for number in frequencies.indices {
      term.removeAll(keepingCapacity: true)
      words.appendWord(number, to: &term)
      term.withUnsafeBytes { list.append($0) }
      var place = Int(term.withUnsafeBufferPointer { TermHash.of($0) }) & (size - 1)
      while slots[place] > 0 { place = (place + 1) & (size - 1) }
      slots[place] = UInt32(truncatingIfNeeded: number + 1)
      facts.append(fixed: UInt32(bitPattern: frequencies[number]))
      facts.append(fixed: everyday[number].bitPattern)
    }
    let table = GrowingBytes()
    for slot in slots { table.append(fixed: slot) }
    return TermDictionary(
      words: list.finish(), slots: table.finish(), facts: facts.finish(), passageCount: passages)
  }
}

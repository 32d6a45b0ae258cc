import Retrieval
import TextAnalysis

/// Puts the words that a reader counted in order.
enum VocabularyBuilder {
  static func vocabulary(of reader: TermReader) -> Vocabulary {
    var words = WordInterner()
    var counts: [Int] = []
    reader.forEachCounted { folded, count in
      let number = words.number(of: folded)
      if number == counts.count { counts.append(0) }
      counts[number] += count
    }
    let list = WordListBuilder()
    let occurrences = GrowingBytes()
    var word: [UInt8] = []
    for number in words.numbersInOrder() {
      word.removeAll(keepingCapacity: true)
      words.appendWord(Int(number), to: &word)
      word.withUnsafeBytes { list.append($0) }
      occurrences.append(fixed: UInt32(clamping: counts[Int(number)]))
    }
    return Vocabulary(words: list.finish(), occurrences: occurrences.finish())
  }
}

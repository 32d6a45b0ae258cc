/// Numbers words from 0 in the order of their first appearance, by their bytes.
package struct WordInterner: Sendable {
  private struct Word {
    let hash: UInt32
    let start: Int
    let length: Int
  }

  /// The number of a word plus one; zero is free. A power of two, at least twice the words.
  private var slots = [Int32](repeating: 0, count: 64)
  private var words: [Word] = []
  private var letters: [UInt8] = []

  package init() {}

  /// How many words have a number.
  package var count: Int { words.count }

  /// The number of a word, which it gets now if it has none.
  package mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = WordHash.of(word)
    let place = place(of: word, hash)
    if slots[place] > 0 { return Int(slots[place]) - 1 }
    words.append(Word(hash: hash, start: letters.count, length: word.count))
    letters.append(contentsOf: word)
    slots[place] = Int32(truncatingIfNeeded: words.count)
    if words.count * 2 > slots.count { grow() }
    return words.count - 1
  }

  /// The number of a word, which it gets now if it has none.
  package mutating func number(of word: String) -> Int {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  /// The number of a word; nil when it has none.
  package func known(_ word: String) -> Int? {
    var word = word
    let number = word.withUTF8 { slots[place(of: $0, WordHash.of($0))] }
    return number > 0 ? Int(number) - 1 : nil
  }

  /// The word of a number.
  package func word(_ number: Int) -> String {
    let word = words[number]
    return String(decoding: letters[word.start..<(word.start + word.length)], as: UTF8.self)
  }

  /// The slot that holds a word, or the free one where it belongs.
  @inline(__always)
  private func place(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place] > 0, !isWord(words[Int(slots[place]) - 1], word, hash) {
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private func isWord(_ known: Word, _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Bool {
    guard known.hash == hash, known.length == word.count else { return false }
    for index in 0..<known.length where letters[known.start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, word) in words.enumerated() {
      var place = Int(word.hash) & mask
      while slots[place] > 0 { place = (place + 1) & mask }
      slots[place] = Int32(truncatingIfNeeded: number + 1)
    }
  }
}

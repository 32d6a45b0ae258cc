/// Numbers words from 0 in the order of their first appearance, by their bytes.
package struct WordInterner: Sendable {
  private struct Word {
    /// The first eight letters and the length: all there is of most words.
    let head: WordHead
    let start: Int
  }

  /// The number of a word plus one; zero is free; a power of two slots, at least twice the words.
  private var slots = [Int32](repeating: 0, count: 64)
  private var words: [Word] = []
  private var letters: [UInt8] = []

  package init() {}

  /// How many words have a number.
  package var count: Int { words.count }

  /// The number of a word, which it gets now if it has none.
  package mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let head = WordHead(word)
    let place = place(of: word, head)
    if slots[place] > 0 { return Int(slots[place]) - 1 }
    words.append(Word(head: head, start: letters.count))
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
    let number = word.withUTF8 { slots[place(of: $0, WordHead($0))] }
    return number > 0 ? Int(number) - 1 : nil
  }

  /// The word of a number.
  package func word(_ number: Int) -> String {
    let word = words[number]
    return String(decoding: letters[word.start..<(word.start + word.head.length)], as: UTF8.self)
  }

  /// The numbers in the order of the words' bytes.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  package func numbersInOrder() -> [Int32] {
    let keyed = words.indices.map { number in
      // Left-aligned, so that numbers compare as letters do.
      let free = UInt64(8 * max(0, WordHead.capacity - words[number].head.length))
      return (key: words[number].head.letters << free, number: Int32(truncatingIfNeeded: number))
    }
    return letters.withUnsafeBufferPointer { letters in
      keyed.sorted { first, second in
        guard first.key == second.key else { return first.key < second.key }
        let (one, two) = (words[Int(first.number)], words[Int(second.number)])
        let ends = (one.start + one.head.length, two.start + two.head.length)
        return letters[one.start..<ends.0].lexicographicallyPrecedes(letters[two.start..<ends.1])
      }.map(\.number)
    }
  }

  /// Appends the bytes of a word.
  package func appendWord(_ number: Int, to bytes: inout [UInt8]) {
    let word = words[number]
    bytes.append(contentsOf: letters[word.start..<(word.start + word.head.length)])
  }

  /// The slot that holds a word, or the free one where it belongs.
  @inline(__always)
  private func place(of word: UnsafeBufferPointer<UInt8>, _ head: WordHead) -> Int {
    let mask = slots.count - 1
    var place = head.hash & mask
    while slots[place] > 0, !isWord(words[Int(slots[place]) - 1], word, head) {
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private func isWord(
    _ known: Word, _ word: UnsafeBufferPointer<UInt8>, _ head: WordHead
  ) -> Bool {
    guard known.head == head else { return false }
    guard head.length > WordHead.capacity else { return true }
    return letters[known.start..<(known.start + head.length)].elementsEqual(word)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, word) in words.enumerated() {
      var place = word.head.hash & mask
      while slots[place] > 0 { place = (place + 1) & mask }
      slots[place] = Int32(truncatingIfNeeded: number + 1)
    }
  }
}

import Synchronization

/// The words one can correct to, by length, each with the set of its letters.
///
/// Words a few edits apart share nearly all letters, so that comparing sets of letters leaves few of a
/// large vocabulary to be compared letter by letter.
final class CorrectionVocabulary: Sendable {
  /// A word and how often it is used.
  struct Entry: Sendable {
    let bytes: [UInt8]
    let frequency: Int
  }

  /// Words of one length, one after the other, and their letter sets and frequencies beside them.
  private struct Shelf: Sendable {
    var bytes: [UInt8] = []
    var letters: [UInt32] = []
    var frequencies: [Int] = []
  }

  private let candidates: [SpellingCorrector.Candidate]
  private let shelves = Mutex<[Shelf]?>(nil)

  init(_ candidates: [SpellingCorrector.Candidate]) {
    self.candidates = candidates
  }

  /// The words that so many edits may lead to, judged by length and letters.
  func near(_ typed: [UInt8], edits: Int) -> [Entry] {
    let letters = Self.letters(typed)
    let shelves = ordered()
    var near: [Entry] = []
    for length in max(1, typed.count - edits)...(typed.count + edits) where length < shelves.count {
      let shelf = shelves[length]
      // A letter replaced takes away one kind and brings another; one more or less does half of that.
      let difference = 2 * edits - abs(length - typed.count)
      for (index, other) in shelf.letters.enumerated()
      where (letters ^ other).nonzeroBitCount <= difference {
        let bytes = Array(shelf.bytes[(index * length)..<((index + 1) * length)])
        near.append(Entry(bytes: bytes, frequency: shelf.frequencies[index]))
      }
    }
    return near
  }

  private func ordered() -> [Shelf] {
    shelves.withLock { shelves in
      if let shelves { return shelves }
      let made = makeShelves()
      shelves = made
      return made
    }
  }

  /// Shelves by length; longer words than can be typed stay off.
  private func makeShelves() -> [Shelf] {
    var shelves = Array(repeating: Shelf(), count: CorrectionLimits.longestWord + 4)
    for candidate in candidates {
      let length = candidate.word.utf8.count
      guard length < shelves.count else { continue }
      var letters: UInt32 = 0
      for byte in candidate.word.utf8 {
        shelves[length].bytes.append(byte)
        letters |= Self.letter(byte)
      }
      shelves[length].letters.append(letters)
      shelves[length].frequencies.append(candidate.frequency)
    }
    return shelves
  }

  private static func letters(_ bytes: [UInt8]) -> UInt32 {
    bytes.reduce(0) { $0 | letter($1) }
  }

  private static func letter(_ byte: UInt8) -> UInt32 {
    1 << UInt32(byte & 0x1F)
  }
}

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

  /// Words of one length, and their letter sets side by side.
  private struct Shelf: Sendable {
    var letters: [UInt32] = []
    var entries: [Entry] = []
  }

  private let candidates: [SpellingCorrector.Candidate]
  private let shelves = Mutex<[Int: Shelf]?>(nil)

  init(_ candidates: [SpellingCorrector.Candidate]) {
    self.candidates = candidates
  }

  /// The words that so many edits may lead to, judged by length and letters.
  func near(_ typed: [UInt8], edits: Int) -> [Entry] {
    let letters = Self.letters(typed)
    let shelves = ordered()
    var near: [Entry] = []
    for length in max(1, typed.count - edits)...(typed.count + edits) {
      guard let shelf = shelves[length] else { continue }
      // An edit takes away one kind of letter and brings another at most.
      for (index, other) in shelf.letters.enumerated()
      where (letters ^ other).nonzeroBitCount <= 2 * edits {
        near.append(shelf.entries[index])
      }
    }
    return near
  }

  private func ordered() -> [Int: Shelf] {
    shelves.withLock { shelves in
      if let shelves { return shelves }
      let made = makeShelves()
      shelves = made
      return made
    }
  }

  private func makeShelves() -> [Int: Shelf] {
    var frequencies: [String: Int] = [:]
    for candidate in candidates {
      frequencies[candidate.word, default: 0] = max(
        candidate.frequency, frequencies[candidate.word] ?? 0)
    }
    var shelves: [Int: Shelf] = [:]
    for (word, frequency) in frequencies {
      let bytes = Array(word.utf8)
      shelves[bytes.count, default: Shelf()].letters.append(Self.letters(bytes))
      shelves[bytes.count, default: Shelf()].entries.append(
        Entry(bytes: bytes, frequency: frequency))
    }
    return shelves
  }

  private static func letters(_ bytes: [UInt8]) -> UInt32 {
    bytes.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }
}

@testable import Retrieval

/// Text and questions made from a seed, the same each time.
struct RandomCollection {
  /// A generator of equal numbers in every process (Marsaglia's xorshift).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  var numbers: Numbers
  let vocabulary: Int

  init(seed: UInt64, vocabulary: Int) {
    numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    self.vocabulary = vocabulary
  }

  /// A word; few words are common, many rare.
  mutating func word() -> String {
    let share = Double.random(in: 0..<1, using: &numbers)
    return "w\(Int(Double(vocabulary) * share * share * share))"
  }

  mutating func words(_ range: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: range, using: &numbers)).map { _ in word() }
  }

  /// A document's fields.
  mutating func document() -> [[String]] {
    [words(0...60), words(0...6), words(0...4), words(0...2), words(0...3), words(0...2)]
  }

  mutating func query(alternatives: ClosedRange<Int> = 1...4) -> FieldedQuery {
    FieldedQuery(
      words: (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
        FieldedQuery.Word(
          weight: [1, 1, 1, 0.15].randomElement(using: &numbers) ?? 1,
          alternatives: (0..<Int.random(in: alternatives, using: &numbers)).map { place in
            FieldedQuery.Alternative(
              terms: words(1...([1, 1, 2].randomElement(using: &numbers) ?? 1)),
              strength: place == 0 ? 1 : Double.random(in: 0.1...1, using: &numbers),
              rarity: Double.random(in: 0.05...1, using: &numbers))
          })
      })
  }

  /// An index of so many documents, and the documents.
  mutating func index(
    documents: Int, memory: Int = FieldedIndexBuilder.standardMemory
  ) -> FieldedIndex {
    var builder = FieldedIndexBuilder(memory: memory)
    for _ in 0..<documents { builder.add(document()) }
    return builder.build()
  }
}

import Glibc

/// Text like running text in its numbers, the same from the same seed: words by Zipf's law.
public struct SeededText: Sendable {
  private var state: UInt64
  private let ranks: Double

  /// Makes a source of text.
  ///
  /// - Parameter vocabulary: The number of different words there may be.
  public init(seed: UInt64, vocabulary: Int = 400_000) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    ranks = Double(vocabulary)
  }

  /// A passage of 20 to 80 words.
  public mutating func passage() -> String { words(20 + Int(next() % 61), lowest: 1) }

  /// A heading of two to seven words.
  public mutating func heading() -> String { words(2 + Int(next() % 6), lowest: 20) }

  /// A question of about nine words, few of them as common as those of a text.
  public mutating func question() -> String { words(6 + Int(next() % 7), lowest: 1) }

  private mutating func words(_ count: Int, lowest: Double) -> String {
    var text = ""
    for place in 0..<count {
      if place > 0 { text += " " }
      text += word(lowest: lowest)
    }
    return text
  }

  /// A word of a rank drawn by Zipf's law with exponent 1, whose distribution's inverse is a power.
  private mutating func word(lowest: Double) -> String {
    let share = Double(next() >> 11) / Double(1 << 53)
    let rank = Int(lowest * pow(ranks / lowest, share))
    return Self.spelling(rank)
  }

  /// A word for each rank: syllables, so that stems and folding have the work they have in text.
  private static func spelling(_ rank: Int) -> String {
    var bytes: [UInt8] = []
    var rest = rank
    repeat {
      bytes.append(consonants[rest % consonants.count])
      rest /= consonants.count
      bytes.append(vowels[rest % vowels.count])
      rest /= vowels.count
    } while rest > 0
    bytes.append(consonants[rank % 7])
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let consonants = Array("bdfgklmnprstvz".utf8)
  private static let vowels = Array("aeiou".utf8)

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

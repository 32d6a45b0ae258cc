import Glibc

/// Passages made from a seed, the same each time, whose words are as frequent as Zipf's law has it.
///
/// The word of rank *r* has the probability ln((r + 1) / r) / ln(V + 1), close to one in proportion
/// to 1/r, for a vocabulary of *V* words. Passages have 20 to 80 words.
public struct ZipfText: Sendable {
  /// What the text is made from.
  public var seed: UInt64
  /// The number of different words.
  public var vocabulary: Int

  /// Makes a text.
  public init(seed: UInt64, vocabulary: Int = 500_000) {
    self.seed = seed
    self.vocabulary = max(1, vocabulary)
  }

  /// The passage of a number, without those before it.
  ///
  /// - Complexity: O(words).
  public func passage(_ number: Int) -> String {
    var numbers = SplitMix(
      state: seed ^ UInt64(truncatingIfNeeded: number) &* 0x9E6C_63D0_876A_3F6B)
    let count = 20 + Int(numbers.next() % 61)
    return (0..<count).map { _ in Self.word(ofRank: rank(numbers.share())) }
      .joined(separator: " ") + "."
  }

  /// The rank at a share of the probability, 0 to 1.
  func rank(_ share: Double) -> Int {
    min(vocabulary, max(1, Int(exp(share * log(Double(vocabulary + 1))))))
  }

  /// A word that can be spoken, shorter for lower ranks; each rank has its own.
  static func word(ofRank rank: Int) -> String {
    let consonants = Array("bdfgklmnprstvz".utf8)
    let vowels = Array("aiou".utf8)
    var rest = rank
    var bytes: [UInt8] = []
    repeat {
      let syllable = rest % (consonants.count * vowels.count)
      bytes += [consonants[syllable / vowels.count], vowels[syllable % vowels.count]]
      rest /= consonants.count * vowels.count
    } while rest > 0
    // No ending of English, so that stems stay apart.
    return String(decoding: bytes, as: UTF8.self) + "k"
  }
}

/// A generator of equal numbers in every process: Steele, Lea and Flood, “Fast splittable pseudorandom
/// number generators” (2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 to below 1.
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}

internal import CEnglish
import Glibc

/// What words are about, as directions: words that are used for one another, or of one thing, point about
/// the same way.
public struct WordVector: Sendable, Equatable {
  /// So many dimensions there are.
  public static let dimensions = 128

  private var values = [Float](repeating: 0, count: dimensions)

  /// How long it is.
  public var length: Float { product(self).squareRoot() }

  /// The vector of no word.
  public static let zero = WordVector()

  /// Adds a vector times a factor.
  public mutating func add(_ other: WordVector, times factor: Float = 1) {
    english_add(&values, other.values, factor, Self.dimensions)
  }

  /// The cosine of the angle to another vector, −1…1; 0 where one of them is zero.
  public func cosine(to other: WordVector) -> Float {
    let length = (product(self) * other.product(other)).squareRoot()
    return length > 0 ? min(1, max(-1, product(other) / length)) : 0
  }

  private func product(_ other: WordVector) -> Float {
    english_product(values, other.values, Self.dimensions)
  }
}

/// The vectors of the stems of English words, and of two that stand together.
///
/// From `Knowledge/English/word-vectors.txt`, whose `README.md` says how they were made. A vector is the
/// longer the more its word says, so that what a text is about is the sum of its words' (Arora, Liang and
/// Ma, “A simple but tough-to-beat baseline for sentence embeddings”, 2017). What two words say together and
/// neither by itself, as in “run out” or “how long”, is added as a vector of the two.
public enum WordVectors {
  /// Who says a text: words are taken otherwise where they ask.
  public enum Side: Sendable {
    case answer, question
  }

  /// A word of a text.
  public struct Word: Sendable {
    /// What it is about by itself.
    public let vector: WordVector
    fileprivate let stem: String
    /// Where the pairs lie that it opens, those of questions first.
    fileprivate let pairs: [Range<Int>]
  }

  /// A word with a stem as ``Analyzer/term(_:)`` of English has it; nil of one that is not listed.
  ///
  /// - Complexity: O(log *n*) for *n* listed words and pairs.
  public static func word(_ stem: String, in side: Side) -> Word? {
    let marked = side.marks.map { $0 + stem }
    guard let vector = marked.lazy.compactMap(vector).first else { return nil }
    return Word(
      vector: vector, stem: stem,
      pairs: marked.map { lines.lines(beginning: Array("\($0) ".utf8), in: lines.region) })
  }

  /// The vector of a text whose words stand in this order.
  ///
  /// - Complexity: O(*n* log *m*) for *n* words and *m* pairs that one of them opens.
  public static func sum(of words: [Word], in side: Side) -> WordVector {
    var sum = WordVector.zero
    for (place, word) in words.enumerated() {
      sum.add(word.vector)
      for (distance, gap) in zip(1..., ["", "_ "]) where place >= distance {
        let opening = words[place - distance]
        if let pair = vector(of: opening, gap + word.stem, in: side) { sum.add(pair) }
      }
    }
    return sum
  }

  private static let lines = SortedLines(text: .wordVectors)

  private static func vector(_ key: String) -> WordVector? {
    lines.withValue(of: key) { WordVector(encoded: $0) } ?? nil
  }

  private static func vector(of word: Word, _ rest: String, in side: Side) -> WordVector? {
    for (mark, pairs) in zip(side.marks, word.pairs) where !pairs.isEmpty {
      let key = Array("\(mark)\(word.stem) \(rest)".utf8)
      if let vector = lines.withValue(of: key, in: pairs, { WordVector(encoded: $0) }) {
        return vector
      }
    }
    return nil
  }
}

extension WordVectors.Side {
  /// What stands before the keys of this side, the likeliest first: a vector that both sides have has none.
  fileprivate var marks: [String] { self == .question ? ["?", ""] : [""] }
}

extension WordVector {
  /// Reads the letters of a vector.
  ///
  /// Two letters tell how long the longest value is, on a scale of logarithms, and one letter each value as
  /// a share of it.
  init?(encoded value: Slice<UnsafeBufferPointer<UInt8>>) {
    guard value.count == Self.dimensions + 2 else { return nil }
    let start = value.startIndex
    let scale = Self.scale(value[start], value[start + 1])
    for place in 0..<Self.dimensions {
      values[place] = (Float(value[start + 2 + place]) - Self.middle) * scale
    }
  }

  /// The first of the 64 letters that stand for numbers.
  private static let first = UInt8(ascii: "0")
  /// The letter that would stand for zero, between two of them.
  private static let middle = Float(first) + 31.5

  /// 2^(n/256 − 12), a 31.5th of it, for n of the two letters together.
  private static func scale(_ upper: UInt8, _ lower: UInt8) -> Float {
    let number = 64 * Float(upper &- first) + Float(lower &- first)
    return exp2f(number / 256 - 12) / 31.5
  }
}

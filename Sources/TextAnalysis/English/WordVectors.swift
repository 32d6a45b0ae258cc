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

/// The vectors of the stems of English words.
///
/// From `Knowledge/English/word-vectors.txt`, whose `README.md` says how they were made. A vector is the
/// longer the more its word says, so that what a text is about is the sum of its words' (Arora, Liang and
/// Ma, “A simple but tough-to-beat baseline for sentence embeddings”, 2017).
public enum WordVectors {
  /// The vector of a stem as ``Analyzer/term(_:)`` of English has it; nil of one that is not listed.
  ///
  /// - Complexity: O(log *n*) for *n* listed stems.
  public static func vector(ofStem stem: String) -> WordVector? {
    SortedLines(text: .wordVectors).withValue(of: stem) { WordVector(encoded: $0) } ?? nil
  }
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

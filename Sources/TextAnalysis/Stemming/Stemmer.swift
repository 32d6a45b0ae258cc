import CSnowball
import Synchronization

/// Reduces inflected words to a common stem with the Snowball algorithm of a language.
///
/// The only door to libstemmer. Its handle keeps state, so calls take turns; stems are kept, as a
/// guide uses the same words again and again.
public final class Stemmer: Sendable {
  private let handle: Mutex<Handle>
  private let stems = WordCache()

  /// Opens the stemmer of a language.
  ///
  /// The result is nil when Snowball has no algorithm for the language.
  ///
  /// - Parameter language: A language tag such as `en`, `en-GB` or `de_AT.UTF-8`, or the English name
  ///   of the language in lower case.
  public init?(language: String) {
    guard let algorithm = Self.algorithm(for: language),
      let stemmer = sb_stemmer_new(algorithm, "UTF_8")
    else { return nil }
    handle = Mutex(Handle(stemmer: stemmer))
  }

  deinit {
    handle.withLock { sb_stemmer_delete($0.stemmer) }
  }

  /// The stem of a folded word; the word itself where the algorithm takes nothing away.
  ///
  /// Words longer than 100 bytes are no words of a language and stay as they are.
  ///
  /// - Complexity: O(1) for a word seen lately, else O(*n*) for a word of *n* bytes.
  public func stem(_ folded: String) -> String {
    stems.value(for: folded, else: computedStem)
  }

  /// The stem of a word, worked out anew: for callers that keep what they get.
  func computedStem(_ folded: String) -> String {
    guard (1...Self.longestWord).contains(folded.utf8.count) else { return folded }
    return handle.withLock { $0.stem(folded) } ?? folded
  }

  private static let longestWord = 100

  /// The algorithm and its working memory.
  private struct Handle: ~Copyable {
    let stemmer: OpaquePointer

    func stem(_ word: String) -> String? {
      var word = word
      return word.withUTF8 { bytes in
        guard let result = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
          return nil
        }
        let count = Int(sb_stemmer_length(stemmer))
        return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
      }
    }
  }
}

/// What a guide may say where a person says a word or phrase.
///
/// From `Knowledge/English/stand-ins.txt`, written for this program.
public enum StandInWords {
  /// How near a stand-in is.
  public enum Nearness: Int, Sendable {
    /// It can take the word's place in most questions.
    case near
    /// It is the word's class or member, cause or effect, or the thing that is meant by it.
    case loose
  }

  /// What stands for words, and how many of them.
  public struct Entry: Sendable, Equatable {
    /// So many words are stood for.
    public let length: Int
    /// The words or phrases that stand for them, the nearest first.
    public let words: [(wording: String, nearness: Nearness)]

    /// Whether they stand for as many words, and the same words stand for them.
    public static func == (first: Entry, second: Entry) -> Bool {
      first.length == second.length
        && first.words.elementsEqual(second.words) { $0 == $1 }
    }
  }

  /// What stands for the words that begin at an index, shortest run first.
  ///
  /// Of an inflected first word, what stands for its base form where it is not listed itself. Empty
  /// where nothing does, or outside of the words.
  ///
  /// - Parameter words: Words in lower case.
  /// - Complexity: O(log *n*) for *n* entries, times the words of the longest.
  public static func entries(at index: Int, in words: [String]) -> [Entry] {
    guard words.indices.contains(index) else { return [] }
    let found = runs(at: index, in: words)
    guard let base = RelatedWords.base(of: words[index]), base != words[index] else { return found }
    var other = Array(words[index...].prefix(longest))
    other[0] = base
    let lengths = Set(found.map(\.length))
    return found + runs(at: 0, in: other).filter { !lengths.contains($0.length) }
  }

  /// So many words the longest phrases have.
  static let longest = 5

  private static func runs(at index: Int, in words: [String]) -> [Entry] {
    var found: [Entry] = []
    lines.forEachRun(from: index, in: Array(words.prefix(index + longest))) { length, value in
      found.append(Entry(length: length, words: standIns(value)))
    }
    return found
  }

  private static var lines: SortedLines { SortedLines(text: .standIns) }

  /// Reads `near,near|loose,loose`.
  private static func standIns(
    _ value: Slice<UnsafeBufferPointer<UInt8>>
  ) -> [(wording: String, nearness: Nearness)] {
    let sides = value.split(
      separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
    return zip(sides, [Nearness.near, .loose]).flatMap { side, nearness in
      side.split(separator: UInt8(ascii: ",")).map {
        (String(decoding: $0, as: UTF8.self), nearness)
      }
    }
  }
}

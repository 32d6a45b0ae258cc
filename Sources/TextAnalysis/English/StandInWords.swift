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

  /// What stands for words, and which.
  public struct Entry: Sendable, Equatable {
    /// The places of the words that are stood for, counted from the first.
    public let places: [Int]
    /// The words or phrases that stand for them, the nearest first.
    public let words: [(wording: String, nearness: Nearness)]

    /// Whether they stand for the same places, and the same words stand for them.
    public static func == (first: Entry, second: Entry) -> Bool {
      first.places == second.places
        && first.words.elementsEqual(second.words) { $0 == $1 }
    }
  }

  /// What stands for the words that begin at an index, the fewest words first.
  ///
  /// Words may be inflected, and within a phrase articles, possessives and pronouns are passed over: “got
  /// his money back” is `get money back`. What stands for the words as typed comes before what stands for
  /// their base forms. Empty where nothing stands for the words, or outside of them.
  ///
  /// - Parameter words: Words in lower case.
  /// - Complexity: O(log *n*) for *n* entries, times the words of the longest.
  public static func entries(at index: Int, in words: [String]) -> [Entry] {
    guard words.indices.contains(index) else { return [] }
    let window = Array(words[index...].prefix(longest + mostPassedOver))
    let bases = window.map { base(of: $0) ?? $0 }
    let oneBase = [bases[0]] + window.dropFirst()
    var found: [Entry] = []
    for places in selections(from: window) {
      for reading in [window, oneBase, bases] {
        for entry in runs(at: places, in: reading) { found.add(entry) }
      }
    }
    return found.sorted {
      ($0.places.count, $0.places.last ?? 0) < ($1.places.count, $1.places.last ?? 0)
    }
  }

  /// So many words the longest phrases have.
  static let longest = 5
  /// So many words within a phrase are passed over at most.
  private static let mostPassedOver = 2

  /// The words that may make up a phrase: all, or those that tell.
  private static func selections(from window: [String]) -> [[Int]] {
    let all = Array(window.indices)
    let telling = all.filter { $0 == 0 || !isPassedOver(window[$0]) }
    return telling.count < all.count ? [all, telling] : [all]
  }

  private static func isPassedOver(_ word: String) -> Bool {
    WordClasses(of: word).overlaps([.article, .possessive, .pronoun, .thirdPerson, .speaker])
  }

  private static func base(of word: String) -> String? {
    RelatedWords.base(of: word) ?? IrregularForms.base(of: word)
  }

  private static func runs(at places: [Int], in words: [String]) -> [Entry] {
    var found: [Entry] = []
    lines.forEachRun(from: 0, in: places.prefix(longest).map { words[$0] }) { length, value in
      found.append(Entry(places: Array(places.prefix(length)), words: standIns(value)))
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

extension [StandInWords.Entry] {
  /// Adds an entry, or what is new in it to that of the same places.
  fileprivate mutating func add(_ entry: StandInWords.Entry) {
    guard let known = firstIndex(where: { $0.places == entry.places }) else {
      append(entry)
      return
    }
    let words = self[known].words
    let new = entry.words.filter { word in !words.contains { $0.wording == word.wording } }
    self[known] = StandInWords.Entry(places: entry.places, words: words + new)
  }
}

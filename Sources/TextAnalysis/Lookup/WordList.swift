/// Words of a language or field by category, to tell a known word from a slip of the keyboard.
///
/// The file holds words separated by spaces or line ends, under lines `# category: NAME`; other lines
/// that start with `#` are comments. `_` joins the parts of a multi-word entry: `blood_pressure`.
/// Words before the first category line have the category `""`.
public struct WordList: Sendable {
  /// A category's name and the offset its words begin at.
  struct Category {
    let start: Int
    let name: Range<Int>
  }

  private let text: WordListText
  private let categories: [Category]
  private let buckets: CandidateBuckets
  /// Entries of several words, which are few among many.
  private let phrases: CandidateBuckets

  /// Reads a word list; invalid UTF-8 is repaired where it stands.
  ///
  /// Only the first two gigabytes are read.
  ///
  /// - Complexity: O(*n*) for *n* bytes; words are made only when asked for.
  public init(_ bytes: [UInt8]) {
    self.init(.bytes(bytes))
  }

  /// Reads a word list that stands in the source code, without a copy of it.
  ///
  /// - Complexity: As for bytes.
  public init(_ text: StaticString) {
    self.init(.literal(text))
  }

  /// Reads the bundled list of ordinary English words by what they are to a question.
  ///
  /// - Complexity: As for bytes.
  public static func english() -> WordList {
    WordList(.embedded(.wordList))
  }

  private init(_ text: WordListText) {
    self.text = text
    var (table, phraseTable) = (BucketTable(), BucketTable())
    categories = text.withBytes { bytes in
      table.reserveCapacity(bytes.count / 7)
      return Self.read(bytes, into: &table, phrases: &phraseTable)
    }
    buckets = CandidateBuckets(table)
    phrases = CandidateBuckets(phraseTable)
  }

  /// The category of a folded word: of the same word if listed, else of the first listed word with
  /// the same term; nil when there is neither.
  ///
  /// - Complexity: O(*c*) for *c* listed words whose first letters resemble the word's.
  public func category(of folded: String, analyzer: Analyzer) -> String? {
    place(of: folded, analyzer: analyzer).map(category)
  }

  /// Whether a folded word or one with the same term is listed.
  ///
  /// - Complexity: As ``category(of:analyzer:)``.
  public func contains(_ folded: String, analyzer: Analyzer) -> Bool {
    place(of: folded, analyzer: analyzer) != nil
  }

  /// The longest multi-word entry that begins at an index of the folded words.
  ///
  /// - Parameters:
  ///   - index: Where to begin; nothing is found outside of the words.
  ///   - words: Folded words in order.
  ///   - analyzer: Words match by term; without it, as they stand.
  /// - Returns: How many words the entry takes, and its category.
  public func multiWord(
    at index: Int, in words: [String], analyzer: Analyzer? = nil
  ) -> (length: Int, category: String)? {
    guard words.indices.contains(index) else { return nil }
    let key: (String) -> String = { analyzer?.term($0) ?? $0 }
    let targets =
      analyzer.map { SkeletonTarget.targets(of: words[index], analyzer: $0) }
      ?? [SkeletonTarget(WordSkeleton(words[index]))]
    var best: (length: Int, start: Int)?
    phrases.forEach(matching: targets, skeletons: skeletons) { candidate, isJoined in
      guard !isJoined else { return }
      let start = Int(candidate.item)
      let parts = word(at: start).split(separator: "_").map { Folding.fold(String($0)) }
      guard parts.count > 1, parts.count <= words.count - index,
        parts.enumerated().allSatisfy({ key($1) == key(words[index + $0]) })
      else { return }
      // Of equal length the first in the file wins.
      if let best, (parts.count, best.start) < (best.length, start) { return }
      best = (parts.count, start)
    }
    return best.map { ($0.length, category(at: $0.start)) }
  }

  /// All entries of one word, in the order of the file.
  ///
  /// - Complexity: O(*n*) for a file of *n* bytes.
  public func words() -> [String] {
    var words: [String] = []
    text.withBytes { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard line.first(where: { !Self.isBlank($0) }) != UInt8(ascii: "#") else { continue }
        for word in line.split(whereSeparator: Self.isBlank)
        where !word.contains(UInt8(ascii: "_")) {
          words.append(String(decoding: word, as: UTF8.self))
        }
      }
    }
    return words
  }

  private func place(of folded: String, analyzer: Analyzer) -> Int? {
    if let exact = exactPlace(of: folded) { return exact }
    let term = analyzer.term(folded)
    var alike: Int?
    let targets = SkeletonTarget.targets(of: folded, analyzer: analyzer)
    buckets.forEach(matching: targets, skeletons: skeletons) { candidate, _ in
      let start = Int(candidate.item)
      guard start < alike ?? .max else { return }
      if analyzer.term(word(at: start)) == term { alike = start }
    }
    return alike
  }

  /// Where a word stands as it is; the first place when there are several.
  private func exactPlace(of folded: String) -> Int? {
    var word = folded
    let bucket = WordSkeleton(folded).bucket
    return word.withUTF8 { wanted in
      var place: Int?
      buckets.forEach(in: bucket) { item in
        if isStored(wanted, at: Int(item)) { place = Int(item) }
      }
      return place
    }
  }

  private func skeletons(of item: UInt32) -> SkeletonScan {
    let start = Int(item)
    return text.withBytes { bytes in
      SkeletonScan.stored(UnsafeBufferPointer(rebasing: bytes[start..<Self.end(of: start, bytes)]))
    }
  }

  private func category(at start: Int) -> String {
    guard let category = categories.last(where: { $0.start <= start }) else { return "" }
    return text.withBytes { String(decoding: $0[category.name], as: UTF8.self) }
  }

  /// Whether the bytes of a stored word are those of a folded word.
  private func isStored(_ folded: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    text.withBytes { bytes in
      var offset = start
      for byte in folded {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
      }
      return offset == bytes.count || Self.isBlank(bytes[offset])
    }
  }

  private func word(at start: Int) -> String {
    text.withBytes { String(decoding: $0[start..<Self.end(of: start, $0)], as: UTF8.self) }
  }

  private static func end(of start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, !isBlank(bytes[end]) { end += 1 }
    return end
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

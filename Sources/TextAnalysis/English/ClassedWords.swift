/// The words of a text with their classes, and the phrases among them.
public struct ClassedWords: Sendable {
  /// A listed run of words.
  public struct Phrase: Equatable, Sendable {
    /// The indices of its words.
    public let range: Range<Int>
    /// Its classes as a whole.
    public let classes: WordClasses
  }

  /// The text that was read.
  public let text: String
  /// The words, folded, contractions and shorthand spelt out.
  public let words: [String]
  /// Where each word stands in the text, in UTF-8 offsets; the words of a contraction stand together.
  public let ranges: [Range<Int>]
  /// What parts each word from the one before it.
  public let breaks: [WordBreak]
  /// The classes of each word by itself.
  public let classes: [WordClasses]
  /// The listed runs of one word and more that begin at each word, shortest first.
  public let phrases: [[Phrase]]

  /// Reads a text.
  ///
  /// - Complexity: O(*n* log *m*) for *n* words and *m* listed ones.
  public init(_ text: String) {
    self.init(SpelledWords(text), of: text)
  }

  private init(_ spelled: SpelledWords, of text: String) {
    self.text = text
    words = spelled.words
    ranges = spelled.ranges
    breaks = spelled.breaks
    let lines = SortedLines(text: .classes)
    var (classes, phrases): ([WordClasses], [[Phrase]]) = ([], [])
    classes.reserveCapacity(words.count)
    phrases.reserveCapacity(words.count)
    for index in words.indices {
      var (own, found): (WordClasses, [Phrase]) = (.none, [])
      lines.forEachRun(from: index, in: words) { length, names in
        let listed = WordClasses(names: names)
        if length == 1 { own = listed }
        found.append(Phrase(range: index..<(index + length), classes: listed))
      }
      classes.append(own)
      phrases.append(found)
    }
    self.classes = classes
    self.phrases = phrases
  }

  /// The text without what is put in behind a question word, as “exactly” in “what exactly happens”.
  public func withoutAsides() -> ClassedWords {
    func isAside(_ index: Int) -> Bool {
      index > 0 && index + 1 < words.count && classes[index].contains(.aside)
        && classes[index - 1].contains(.questionWord)
        && phrases[index - 1].allSatisfy { $0.range.count < 3 }
    }
    guard words.indices.contains(where: isAside) else { return self }
    return ClassedWords(
      SpelledWords(
        words: words.indices.filter { !isAside($0) }.map { (words[$0], ranges[$0], breaks[$0]) }),
      of: text)
  }

  /// The longest run that begins at a word and is of one of the classes.
  public func longest(at index: Int, of classes: WordClasses) -> Phrase? {
    guard phrases.indices.contains(index) else { return nil }
    return phrases[index].last { $0.classes.overlaps(classes) }
  }

  /// Whether any word or phrase is of one of the classes.
  public func contains(_ classes: WordClasses) -> Bool {
    phrases.contains { $0.contains { $0.classes.overlaps(classes) } }
  }
}

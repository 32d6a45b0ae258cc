/// The words of a text with their classes, and the phrases among them.
public struct ClassedWords: Sendable {
  /// A listed run of words.
  public struct Phrase: Equatable, Sendable {
    /// The indices of its words.
    public let range: Range<Int>
    /// Its classes as a whole.
    public let classes: WordClasses
  }

  /// The words, folded, contractions and shorthand spelt out.
  public let words: [String]
  /// Where each word stands in the text, in UTF-8 offsets; the words of a contraction stand together.
  public let ranges: [Range<Int>]
  /// The classes of each word by itself.
  public let classes: [WordClasses]
  /// The listed runs of one word and more that begin at each word, shortest first.
  public let phrases: [[Phrase]]

  /// Reads a text.
  ///
  /// - Complexity: O(*n* log *m*) for *n* words and *m* listed ones.
  public init(_ text: String) {
    let spelled = SpelledWords(text)
    let words = spelled.words
    self.words = words
    ranges = spelled.ranges
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

/// The words of a question from an index on, with what is needed to compare them, made when needed.
struct QuestionWords {
  /// Words written apart in a question that may be one word of an entry.
  private static let mostJoined = 3

  /// A word's letters, its term, and what stored words of that term look like.
  struct Key {
    let bytes: [UInt8]
    let term: String
    let targets: [SkeletonTarget]

    init(_ word: String, analyzer: Analyzer) {
      bytes = Array(word.utf8)
      term = analyzer.term(word)
      targets = SkeletonTarget.targets(of: word, analyzer: analyzer)
    }

    /// Whether a stored word may have the term.
    func accepts(_ codes: UInt32) -> Bool {
      targets.contains { $0.accepts(codes) }
    }
  }

  let analyzer: Analyzer
  /// The words from the index to the end of the question.
  let words: ArraySlice<String>
  /// The keys of the first words, as many as were asked for.
  private(set) var keys: [Key] = []

  init(words: [String], index: Int, analyzer: Analyzer) {
    self.words = words[index...]
    self.analyzer = analyzer
  }

  /// Makes the keys of the first words, up to a count of at most ``words``.
  mutating func makeKeys(_ count: Int) {
    while keys.count < count {
      keys.append(Key(words[words.startIndex + keys.count], analyzer: analyzer))
    }
  }

  /// The terms of the first words, whose keys are made.
  func terms(count: Int) -> [String] {
    keys.prefix(count).map(\.term)
  }

  /// The first words written as one, with how many they are.
  ///
  /// A short function word is not joined to what follows: “a cross” is no “across”.
  var joinedForms: [(length: Int, key: Key)] {
    guard words.count > 1, let first = words.first,
      first.utf8.count > 3 || !StopWords.isFunctionWord(first)
    else { return [] }
    return (2...Self.mostJoined).filter { $0 <= words.count }
      .map { ($0, Key(words.prefix($0).joined(), analyzer: analyzer)) }
  }
}

/// Other words for the words of a question, read from files in the Solr synonym format.
///
/// - `a, b, c`: each stands for the others.
/// - `a, b => c, d`: who asks with `a` or `b` may find `c` or `d`.
/// - `#` starts a comment line; `\,` `\=` `\\` stand for the signs themselves.
/// - `#: kinds` makes the one-way rules below it name the class of a thing (`cat => animal`), and
///   `#: same` ends that; for other readers of the format both are comments.
///
/// Entries match by term, so inflections and spelling variants need no lines of their own. A hyphen in
/// an entry counts as a space, and words written apart match the same words written as one: `make-up`,
/// `make up` and `makeup` are one entry.
public struct Thesaurus: Sendable {
  private(set) var files: [ThesaurusFile] = []

  /// Makes an empty thesaurus.
  public init() {}

  /// Reads a thesaurus; invalid UTF-8 is repaired where it stands.
  ///
  /// One pass over the bytes that finds rules and errors; words are made only when a question asks.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: The file's name, for messages and expansions.
  /// - Throws: The first ``ThesaurusError`` in the file.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(_ bytes: [UInt8], file: String) throws(ThesaurusError) {
    files = [try ThesaurusFile(bytes, name: file)]
  }

  /// Adds the rules of another thesaurus after the own ones.
  public mutating func merge(_ other: Thesaurus) {
    files.append(contentsOf: other.files)
  }

  /// Whether there are no rules.
  public var isEmpty: Bool {
    files.allSatisfy(\.rules.isEmpty)
  }

  /// All words on either side of the rules, folded, each once, in the order of the files.
  ///
  /// - Complexity: O(*n*) for *n* bytes of files; made anew with each call.
  public func targetWords() -> [String] {
    var seen: Set<String> = []
    var words: [String] = []
    for file in files {
      for entry in file.entries.indices {
        for word in file.words(of: entry) where seen.insert(word).inserted { words.append(word) }
      }
    }
    return words
  }
}

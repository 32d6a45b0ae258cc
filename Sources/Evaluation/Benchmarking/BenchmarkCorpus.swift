/// Passages to time an index with.
public struct BenchmarkCorpus: Sendable {
  /// The number of passages there are.
  public let count: Int
  private let passageOf: @Sendable (Int) -> String

  /// As many passages as asked for, of made text.
  public init(_ text: ZipfText, count: Int) {
    self.count = count
    passageOf = { text.passage($0) }
  }

  /// Passages at hand.
  public init(_ passages: [String]) {
    count = passages.count
    passageOf = { passages[$0] }
  }

  /// The documents of a file of JSON lines (`id`, `title`, `text`), title and text as one.
  public init(path: String) throws(EvaluationError) {
    self.init(
      try RetrievalCollection.documents(path).map {
        $0.title.isEmpty ? $0.text : $0.title + ". " + $0.text
      })
  }

  /// A passage by its number from 0.
  public func passage(_ number: Int) -> String { passageOf(number) }

  /// Questions of at most nine words each, all of them from one of the first passages, so that each is
  /// answered by one at least.
  ///
  /// - Parameters:
  ///   - size: Of how many passages.
  ///   - seed: The same questions for the same seed.
  public func questions(_ number: Int, ofFirst size: Int, seed: UInt64 = 1) -> [String] {
    var numbers = SplitMix(state: seed)
    guard size > 0 else { return [] }
    return (0..<number).map { _ in
      var words = passage(Int(numbers.next() % UInt64(size)))
        .split { !$0.isLetter && !$0.isNumber }
      while words.count > Self.questionLength {
        words.remove(at: Int(numbers.next() % UInt64(words.count)))
      }
      return words.joined(separator: " ")
    }
  }

  private static let questionLength = 9

  /// The lines of `corpus.jsonl` and `queries.jsonl` for other programs to be timed with; words are
  /// letters and digits only in made text, so that nothing has to be escaped there.
  public func write(first size: Int, questions: [String], to folder: String) throws(EvaluationError)
  {
    try FileBytes.write(
      Self.lines((0..<size).lazy.map { ("\($0)", passage($0)) }), to: folder + "/corpus.jsonl")
    try FileBytes.write(
      Self.lines(questions.enumerated().lazy.map { ("\($0)", $1) }), to: folder + "/queries.jsonl")
  }

  static func lines(_ texts: some Sequence<(String, String)>) -> [UInt8] {
    var bytes: [UInt8] = []
    for (id, text) in texts {
      bytes += Array(#"{"id":""#.utf8) + Array(id.utf8) + Array(#"","title":"","text":""#.utf8)
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case ..<0x20: bytes.append(UInt8(ascii: " "))
        default: bytes.append(byte)
        }
      }
      bytes += Array("\"}\n".utf8)
    }
    return bytes
  }
}

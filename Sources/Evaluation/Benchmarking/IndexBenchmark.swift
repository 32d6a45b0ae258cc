import FoundationEssentials
import Glibc
public import Retrieval
import TextAnalysis

/// Times building, saving, opening and searching an index of many passages.
public struct IndexBenchmark: Sendable {
  /// What was measured at one size.
  public struct Result: Sendable, Encodable {
    /// The number of passages.
    public var passages: Int
    /// Seconds from text to index.
    public var buildSeconds: Double
    /// The bytes of all sections for each passage.
    public var bytesPerPassage: Double
    /// The bytes of the postings.
    public var postingBytes: Int
    /// Seconds for saving.
    public var saveSeconds: Double
    /// Milliseconds for opening the saved file.
    public var openMilliseconds: Double
    /// The most memory that the process held, in bytes.
    public var peakMemory: Int
    /// Milliseconds a question.
    public var p50, p95, p99: Double
    /// Questions a second, one after the other.
    public var perSecond: Double
  }

  /// The passages: heading and text.
  public var passages: [(heading: String, text: String)]
  /// The questions.
  public var questions: [String]

  /// Makes passages and questions from a seed.
  public init(seed: UInt64, passages count: Int, questions: Int = 1_000) {
    var source = SeededText(seed: seed)
    passages = (0..<count).map { _ in (source.heading(), source.passage()) }
    self.questions = (0..<questions).map { _ in source.question() }
  }

  /// Reads passages and questions as a collection has them.
  public init(collection: RetrievalCollection) {
    passages = collection.documents.map { ($0.title, $0.text) }
    questions = collection.queries.map(\.text)
  }

  /// Builds, saves to a file, opens it and asks all questions twice, the second time timed.
  public func run(file: String) throws(SectionFileError) -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let analyzer = Analyzer(language: nil)
    let index = build(analyzer)
    let built = clock.now
    var writer = SectionFileWriter(stamp: 1)
    writer.add(index)
    try writer.write(to: file)
    let saved = clock.now
    let opened = try FieldedIndex(SectionFile(path: file), stamp: 1)
    let open = clock.now
    let latencies = ask(opened, analyzer)
    let times = [0.5, 0.95, 0.99].map {
      latencies.percentile($0).map { $0 / .milliseconds(1) } ?? 0
    }
    return Result(
      passages: passages.count, buildSeconds: (built - start) / .seconds(1),
      bytesPerPassage: Double(index.byteCount) / Double(max(1, passages.count)),
      postingBytes: index.postingByteCount, saveSeconds: (saved - built) / .seconds(1),
      openMilliseconds: (open - saved) / .milliseconds(1), peakMemory: Self.peakMemory(),
      p50: times[0], p95: times[1], p99: times[2], perSecond: latencies.perSecond ?? 0)
  }

  private func build(_ analyzer: Analyzer) -> FieldedIndex {
    var builder = FieldedIndexBuilder()
    var reader = TermReader(analyzer)
    var document = DocumentTerms()
    var generation = 0
    for passage in passages {
      document.removeAll()
      for text in [passage.text, passage.heading] {
        reader.read(text, numbering: { builder.number(of: $0) }) { document.append($0) }
        document.endField()
      }
      builder.add(document)
      if builder.generation != generation {
        generation = builder.generation
        reader.forget()
      }
    }
    return builder.build()
  }

  private func ask(_ index: FieldedIndex, _ analyzer: Analyzer) -> Latencies {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for round in 0..<2 {
      for question in questions {
        let start = clock.now
        _ = index.top(FieldedQuery(text: question, analyzer: analyzer), limit: 10)
        if round == 1 { times.append(clock.now - start) }
      }
    }
    return Latencies(times)
  }

  private static func peakMemory() -> Int {
    var usage = rusage()
    return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0
      ? usage.ru_maxrss * 1_024 : 0
  }
}

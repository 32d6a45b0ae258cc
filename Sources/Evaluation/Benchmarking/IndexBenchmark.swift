import Glibc
import Retrieval
import TextAnalysis

/// Times the index alone: building, opening from a file, answering.
public struct IndexBenchmark: Sendable {
  /// How many questions are asked.
  public var questions: Int
  /// How often each is asked and timed, after a first time that is not.
  public var rounds: Int
  /// How many documents a question finds.
  public static let depth = 10

  /// Makes a benchmark.
  public init(questions: Int = 500, rounds: Int = 3) {
    self.questions = max(1, questions)
    self.rounds = max(1, rounds)
  }

  /// Indexes the first passages of a corpus, saves the index, opens and asks it.
  ///
  /// - Parameter folder: Where the index is saved for the while.
  /// - Throws: ``EvaluationError`` where the file cannot be written or read again.
  public func run(
    _ corpus: BenchmarkCorpus, size: Int, folder: String = "/tmp"
  ) throws(EvaluationError) -> IndexFigures {
    let clock = ContinuousClock()
    let analyzer = Analyzer(language: nil)
    PeakMemory.reset()
    let (index, building) = build(corpus, size: size, analyzer)
    let path = "\(folder)/askguide-bench.\(getpid())"
    defer { unlink(path) }
    let opened: FieldedIndex
    var opening: [Duration] = []
    do {
      var writer = SectionFileWriter(stamp: 1)
      writer.add(index)
      try writer.write(to: path)
      opened = try FieldedIndex(SectionFile(path: path), stamp: 1)
      for _ in 0..<5 {
        let start = clock.now
        _ = try FieldedIndex(SectionFile(path: path), stamp: 1)
        opening.append(clock.now - start)
      }
    } catch { throw .unwritable(path: path, code: EIO) }
    let answering = ask(opened, corpus.questions(questions, ofFirst: size), analyzer)
    let milliseconds = { (time: Duration?) in time.map { $0 / .milliseconds(1) } ?? 0 }
    return IndexFigures(
      passages: size, buildSeconds: building / .seconds(1), indexBytes: index.byteCount,
      postingBytes: index.postingByteCount,
      openMilliseconds: milliseconds(Latencies(opening).percentile(0.5)),
      peakMebibytes: PeakMemory.mebibytes, p50: milliseconds(answering.percentile(0.5)),
      p95: milliseconds(answering.percentile(0.95)),
      p99: milliseconds(answering.percentile(0.99)),
      questionsPerSecond: answering.perSecond ?? 0)
  }

  /// Builds an index; making the text is not timed.
  private func build(
    _ corpus: BenchmarkCorpus, size: Int, _ analyzer: Analyzer
  ) -> (FieldedIndex, Duration) {
    let clock = ContinuousClock()
    var building = Duration.zero
    var builder = FieldedIndexBuilder()
    var reader = TermReader(analyzer)
    var generation = builder.generation
    var document = DocumentTerms()
    for low in stride(from: 0, to: size, by: 1_000) {
      let texts = (low..<min(size, low + 1_000)).map { corpus.passage($0) }
      let start = clock.now
      for text in texts {
        if builder.generation != generation {
          reader.forget()
          generation = builder.generation
        }
        document.removeAll()
        reader.read(text, numbering: { term, _ in builder.number(of: term) }) {
          document.append($0)
        }
        document.endField()
        builder.add(document)
      }
      building += clock.now - start
    }
    let start = clock.now
    let index = builder.build()
    return (index, building + (clock.now - start))
  }

  private func ask(_ index: FieldedIndex, _ questions: [String], _ analyzer: Analyzer) -> Latencies
  {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for round in 0...rounds {
      for question in questions {
        let start = clock.now
        _ = index.top(FieldedQuery(text: question, analyzer: analyzer), limit: Self.depth)
        if round > 0 { times.append(clock.now - start) }
      }
    }
    return Latencies(times)
  }
}

/// The most memory that the process has held, as Linux tells it.
enum PeakMemory {
  /// Begins anew, where the system lets one.
  static func reset() { try? FileBytes.write(Array("5".utf8), to: "/proc/self/clear_refs") }

  /// The peak in mebibytes; nil where the system does not tell.
  static var mebibytes: Double? {
    guard let bytes = try? FileBytes.read("/proc/self/status") else { return nil }
    return mebibytes(inStatus: String(decoding: bytes, as: UTF8.self))
  }

  /// Reads the line `VmHWM:  1234 kB`.
  static func mebibytes(inStatus status: String) -> Double? {
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first
      .flatMap { Double($0) }.map { $0 / 1_024 }
  }
}

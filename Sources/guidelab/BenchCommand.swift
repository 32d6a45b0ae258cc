import ArgumentParser
import Evaluation

/// Times answers in one process.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Time answers in one process, and check that they are the same each time.",
    usage: "guidelab bench [OPTIONS]",
    discussion: """
      Examples:
        guidelab bench                            the bundled guide
        guidelab bench -k bread.md --rounds 100
        guidelab bench --sizes 1000,100000,1000000 --plot growth.svg

      Asks the guide author's own phrasings, or the headings where there are none, each in a \
      conversation of its own. The fingerprint is the same for the same answers, in any process. \
      Exit status 1 if an answer differs from the one before.

      --sizes times the index alone, in one thread, at so many passages: of made text whose words \
      are as frequent as Zipf's law has it, or of --corpus. Questions have nine words, of one \
      passage; ten passages are found for each. The time to build is from text to index, the time \
      to open that of a file just written.
      """)

  @OptionGroup var options: KnowledgeOptions

  @Option(
    help: ArgumentHelp("Ask the questions of this file instead.", valueName: "questions"))
  var questions: String?

  @Option(name: [.customShort("n"), .long], help: "How often all questions are asked and timed.")
  var rounds = 20

  @Option(
    help: ArgumentHelp(
      "Time the index alone, at these numbers of passages, parted by commas.", valueName: "n,n…"))
  var sizes: String?

  @Option(
    help: ArgumentHelp(
      "With --sizes: take passages of this file, lines of JSON with id, title and text.",
      valueName: "file"))
  var corpus: String?

  @Option(help: "With --sizes: make the text from this number.")
  var seed: UInt64 = 1

  @Flag(help: "With --sizes: print a line of JSON a size.")
  var json = false

  @Option(
    help: ArgumentHelp("With --sizes: draw time against size, as SVG.", valueName: "file"))
  var plot: String?

  @Option(
    help: ArgumentHelp(
      "With --sizes: write the largest corpus and its questions into this folder, for others.",
      valueName: "folder"))
  var write: String?

  func validate() throws {
    if sizes != nil, parsedSizes.isEmpty {
      throw ValidationError("--sizes takes whole numbers above 0, parted by commas.")
    }
    if sizes == nil, corpus != nil || plot != nil || write != nil || json {
      throw ValidationError("--corpus, --plot, --write and --json go with --sizes.")
    }
    if rounds < 1 { throw ValidationError("--rounds has to be at least 1.") }
  }

  /// The sizes asked for; empty where one of them is none.
  private var parsedSizes: [Int] {
    let parts = (sizes ?? "").split(separator: ",").map { Int($0) ?? 0 }
    return parts.allSatisfy { $0 > 0 } ? parts : []
  }

  func run() throws {
    try failing {
      if sizes != nil { try runSizes() } else { try runAnswers() }
    }
  }

  private func runSizes() throws {
    let most = parsedSizes.max() ?? 0
    let passages =
      try corpus.map { try BenchmarkCorpus(path: $0) }
      ?? BenchmarkCorpus(ZipfText(seed: seed), count: most)
    let benchmark = IndexBenchmark(rounds: rounds)
    if let write {
      let size = min(most, passages.count)
      try passages.write(
        first: size, questions: passages.questions(benchmark.questions, ofFirst: size), to: write)
    }
    let figures = try parsedSizes.filter { $0 <= passages.count }
      .map { try benchmark.run(passages, size: $0) }
    try plot.map { try GrowthPlot(figures).write(to: $0) }
    try say(json ? try IndexFigures.json(figures) : IndexFigures.table(figures))
  }

  private func runAnswers() throws {
    let asked =
      try questions.map { try QuestionFile(path: $0).questions.map(\.question) }
      ?? options.load().sampleQuestions
    let result = try Benchmark(questions: asked, rounds: rounds)
      .run { try options.load().knowledge }
    try say(result.text)
    if !result.unstable.isEmpty { throw ExitCode(1) }
  }
}

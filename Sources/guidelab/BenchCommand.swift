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

      Asks the guide author's own phrasings, or the headings where there are none, each in a \
      conversation of its own. The fingerprint is the same for the same answers, in any process. \
      Exit status 1 if an answer differs from the one before.
      """)

  @OptionGroup var options: KnowledgeOptions

  @Option(
    help: ArgumentHelp("Ask the questions of this file instead.", valueName: "questions"))
  var questions: String?

  @Option(name: [.customShort("n"), .long], help: "How often all questions are asked and timed.")
  var rounds = 20

  func validate() throws {
    if rounds < 1 { throw ValidationError("--rounds has to be at least 1.") }
  }

  func run() throws {
    try failing {
      let asked =
        try questions.map { try QuestionFile(path: $0).questions.map(\.question) }
        ?? options.load().sampleQuestions
      let result = try Benchmark(questions: asked, rounds: rounds)
        .run { try options.load().knowledge }
      print(result.text, terminator: "")
      if !result.unstable.isEmpty { throw ExitCode(1) }
    }
  }
}

import ArgumentParser
import Evaluation

/// Measures answers to judged questions.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Ask judged questions and print how well they were answered.",
    usage: "guidelab evaluate [OPTIONS] QUESTIONS ...",
    discussion: """
      Examples:
        guidelab evaluate judged.jsonl                       the bundled guide
        guidelab evaluate -k bread.md --misses judged.jsonl  with what went wrong
        guidelab evaluate --require first=0.9 judged.jsonl   fails below that

      A question file holds one JSON object a line: id, style, context, question, kind \
      (answerable, partial, unanswerable), sections, needs, type, verdict, missing. Sections are \
      named by their <!-- key: … -->, else by their heading path in lower case with spaces as \
      hyphens: risks/side-effects.

      Metrics: \(Metric.all.map(\.name).joined(separator: ", ")).

      Exit status: 0 all is well, 1 a requirement is missed, 2 a file is unreadable or malformed.
      """)

  @Argument(
    help: ArgumentHelp("Files of judged questions, a column each.", valueName: "questions"))
  var files: [String]

  @OptionGroup var options: KnowledgeOptions

  @Flag(help: "List the questions that went wrong.")
  var misses = false

  @Flag(help: "With --misses, show what each score is made of.")
  var explain = false

  @Flag(help: "Show what each part of the model adds, over all files.")
  var ablate = false

  @Flag(help: "Show plain TF-IDF over single sentences beside.")
  var baseline = false

  @Option(help: ArgumentHelp("Write a row a question to this file.", valueName: "file"))
  var csv: String?

  @Option(
    help: ArgumentHelp(
      "Fail unless the metric reaches the value, 0 to 1; repeatable.",
      valueName: "metric=value"),
    transform: { try Requirement($0) })
  var require: [Requirement] = []

  func validate() throws {
    if explain && !misses { throw ValidationError("--explain needs --misses.") }
  }

  func run() throws {
    try failing {
      let files = try self.files.map { try QuestionFile(path: $0) }
      let subject = try options.load()
      let reports = files.map {
        subject.report(on: $0, explains: explain, withBaseline: baseline)
      }
      for file in files { warn(of: subject.unknownSections(in: file), in: file) }
      print(MetricTable(reports).text, terminator: "")
      if ablate { print("\n" + subject.ablation(on: files).text, terminator: "") }
      if misses {
        for report in reports { print(MissReport(report).text, terminator: "") }
      }
      if let csv { try CSVReport(reports).write(to: csv) }
      try check(reports)
    }
  }

  private func warn(of keys: [String], in file: QuestionFile) {
    guard !keys.isEmpty else { return }
    let list = keys.joined(separator: ", ")
    complain("guidelab: \(file.name): the guides have no section \(list)")
  }

  private func check(_ reports: [EvaluationReport]) throws {
    let missed = reports.flatMap { report in require.compactMap { $0.miss(in: report) } }
    for line in missed { complain("guidelab: \(line)") }
    if !missed.isEmpty { throw ExitCode(1) }
  }
}

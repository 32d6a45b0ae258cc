import ArgumentParser
import Evaluation

/// Measures answers to judged questions.
struct EvaluateCommand: ParsableCommand {
  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Ask judged questions and print how well they were answered.",
    usage: "guidelab evaluate [OPTIONS] PATH ...",
    discussion: """
      Examples:
        guidelab evaluate bread.md             with the questions of bread.jsonl
        guidelab evaluate guides/              all guides that have such questions
        guidelab evaluate -k bread.md q.jsonl  with other questions
        guidelab evaluate q.jsonl              the bundled guide, if there is no q.md
        guidelab evaluate --misses bread.md    with what went wrong
        guidelab evaluate --format jsonl guides/ > before.jsonl
        guidelab evaluate --against before.jsonl guides/

      A file of questions holds one JSON object a line: id, style, context, question, kind \
      (answerable, partial, unanswerable), quotes (pieces of the guide, each of which answers), all \
      (pieces that a complete answer shows together), type, verdict, verdict_also, missing. Instead \
      of quotes there may be sections (and needs), named by their <!-- key: … -->, else by their \
      heading path in lower case with spaces as hyphens: risks/side-effects.

      Metrics: \(Metric.all.map(\.name).joined(separator: ", ")).

      Exit status: 0 all is well, 1 a requirement is missed, 2 a file is unreadable or malformed.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of judged questions, guides with questions beside them, or folders of both.",
      valueName: "path"))
  var paths: [String]

  @OptionGroup var options: KnowledgeOptions

  @Option(
    help: ArgumentHelp(
      "Ask each guide the questions of this file too, one a line, that it is not about.",
      valueName: "file"))
  var offTopic: String?

  @Flag(help: "Show how each style of questions fares.")
  var styles = false

  @Flag(help: "Show whether scores are the shares of quotes that answer.")
  var calibration = false

  @Flag(help: "List the questions that went wrong.")
  var misses = false

  @Flag(help: "With --misses, show what decided.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Show what was won and lost since this report in JSON Lines.", valueName: "file"))
  var against: String?

  @Flag(help: "Show what each part of the model adds, over all questions.")
  var ablate = false

  @Flag(help: "Show plain TF-IDF over single sentences beside.")
  var baseline = false

  @Option(help: "How to write it: text or jsonl, a line a question, metric and bin.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Fail unless the metric reaches the value, 0 to 1, in each set; repeatable.",
      valueName: "metric=value"),
    transform: { try Requirement($0) })
  var require: [Requirement] = []

  func validate() throws {
    if explain && !misses { throw ValidationError("--explain needs --misses.") }
    if format == .jsonl && (styles || calibration || misses || ablate || baseline) {
      throw ValidationError("--format jsonl holds all figures; it goes with no other report.")
    }
    if format == .jsonl && against != nil {
      throw ValidationError("--against is written as text.")
    }
  }

  func run() throws {
    try failing {
      let before = try against.map { try EvaluationRecord.records(path: $0) }
      let run = try EvaluationRun(
        JudgedSet.sets(at: paths, asking: options.knowledge), thesauri: options.thesaurus,
        offTopic: offTopic.map { try OffTopicFile.questions(path: $0) } ?? [])
      for (set, names) in run.unknownGold {
        for name in names { complain("guidelab: \(set): the guide does not have ‘\(name)’") }
      }
      let reports = run.reports(explains: explain, withBaseline: baseline)
      try say(format == .jsonl ? EvaluationJSON(reports).text() : text(reports))
      if ablate { try say("\n" + run.ablation().text) }
      if misses {
        try say(reports.map { MissReport($0).text }.joined())
      }
      if let before { try say("\n" + comparison(reports, with: before).text) }
      try check(reports)
    }
  }

  private func text(_ reports: [EvaluationReport]) -> String {
    var text = MetricTable(reports).text
    if styles { text += "\n" + StyleTable(reports).text }
    if calibration { text += "\n" + ReliabilityTable(reports.flatMap(\.trials)).text }
    return text
  }

  private func comparison(
    _ reports: [EvaluationReport], with before: [EvaluationRecord]
  ) -> RunComparison {
    let now = reports.flatMap { report in
      report.trials.map { EvaluationRecord($0, set: report.name) }
    }
    return RunComparison(before: before, now: now)
  }

  private func check(_ reports: [EvaluationReport]) throws {
    let missed = reports.flatMap { report in require.compactMap { $0.miss(in: report) } }
    for line in missed { complain("guidelab: \(line)") }
    if !missed.isEmpty { throw ExitCode(1) }
  }
}

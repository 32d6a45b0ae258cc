import ArgumentParser
import Evaluation

/// Fits the models that choose answers to judged questions.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the models that choose answers to judged questions of several guides.",
    usage: "guidelab fit [OPTIONS] PATH ...",
    discussion: """
      Examples:
        guidelab fit guides/ -o weights.txt    all guides that have questions
        guidelab fit --report guides/ q.jsonl  q.jsonl is for the bundled guide
        guidelab fit --ablation guides/        what each feature is worth
        guidelab fit --verdicts pairs.tsv      what signs of a verdict weigh

      Questions are written as for evaluate. Three logistic models are fitted with L2: how likely \
      a passage answers, whether there is an answer at all, and whether a question goes on from the \
      last. The strength of L2 is the one that guides left out, in eight groups, bear best. Each \
      question that stands alone is also asked after an unrelated turn, each that goes on also by \
      itself, and each guide some questions of the others, which it is taken not to answer. A guide \
      with authors' phrasings is asked with and without them. No guide counts for more than 45 \
      questions, the bundled one for 150.

      The table holds a model, a feature and a weight a line, parted by tabs; it takes effect as \
      Knowledge/weights.txt of the sources. The same questions give the same bytes. Turns before a \
      question are answered by the models that this program holds: where these differ much from \
      the new ones, build with the new ones and fit again.

      With --verdicts the files have lines of question, answer and verdict, parted by tabs: yes, no \
      or caution, or - for a question that is none of yes or no; or small guides, each a line \
      “# Title”, its sentences as number and sentence, and its questions as ?, question, number of \
      the sentence that answers (0 for none) and verdict. The table takes effect as \
      Knowledge/English/verdict-signs.txt.

      Every figure is of guides left out: each guide answered by models fitted without its group. At \
      least two guides are needed. Exit status 2 if a file is unreadable or malformed.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of judged questions, guides with questions beside them, or folders of both.",
      valueName: "path"))
  var paths: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write the table of weights to this file.", valueName: "file"))
  var output: String?

  @Flag(help: "Show how well guides left out are answered, in place of the table.")
  var report = false

  @Flag(help: "Show what guides left out lose without each part and each feature.")
  var ablation = false

  @Flag(
    help: """
      Fit what signs of a verdict weigh, to files of yes/no questions with the sentences that answer them.
      """)
  var verdicts = false

  @Option(
    help: ArgumentHelp("More synonyms, in Solr's format; repeatable.", valueName: "file"))
  var thesaurus: [String] = []

  func run() throws {
    try failing {
      if verdicts { return try fitVerdicts() }
      let sets = try JudgedSet.sets(at: paths)
      guard Set(sets.map(\.guides)).count > 1 else {
        complain("guidelab: the questions are all of one guide: name those of another too")
        throw ExitCode(2)
      }
      let fitting = try ModelFitting(sets, thesauri: thesaurus)
      if let output {
        try fitting.writeTable(to: output)
      } else if !report && !ablation {
        try say(fitting.table)
      }
      if report { try say(FittingReport(fitting).text) }
      if ablation {
        try say((report ? "\n" : "") + FittingAblation(fitting).text)
      }
    }
  }

  private func fitVerdicts() throws {
    let fitting = try VerdictFitting(files: paths)
    if let output { try fitting.writeTable(to: output) }
    if report {
      let share = Int((100 * fitting.heldBack).rounded())
      try say("Of the pairs held back \(share) % are told right.\n")
    } else if output == nil {
      try say(fitting.table)
    }
  }
}

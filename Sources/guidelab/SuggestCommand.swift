import ArgumentParser
import Evaluation

/// Suggests what an author may add to a guide.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest phrasings and synonyms for the questions that a guide did not answer.",
    usage: "guidelab suggest PATH --log FILE",
    discussion: """
      Examples:
        askguide -k bread.md --log open.log      notes down what was not answered
        guidelab suggest bread.md --log open.log tells what to add to bread.md

      Each question is asked again. Where it is still not answered, or hardly, the passage that \
      comes nearest is shown, with lines to put above it if it does answer; then synonyms, from the \
      question's words to the guide's; then the questions that no passage comes near to. Nothing is \
      changed: copy what is right. Exit status 2 if a file cannot be read, or a log has lines that \
      are no records.
      """)

  @Argument(help: ArgumentHelp("A guide file or a folder of guides.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .customLong("log"),
    help: ArgumentHelp("A log of declined questions; repeatable.", valueName: "file"))
  var logs: [String]

  @Option(
    help: ArgumentHelp("More synonyms, in Solr's format; repeatable.", valueName: "file"))
  var thesaurus: [String] = []

  func run() throws {
    try failing {
      let logs = try self.logs.map { try GapLog(path: $0) }
      let suggester = Suggester(try KnowledgeUnderTest(guides: paths, thesauri: thesaurus))
      try say(suggester.suggestions(for: logs.flatMap(\.records)).text)
      if SkippedLines.tell(of: logs) { throw ExitCode(2) }
    }
  }
}

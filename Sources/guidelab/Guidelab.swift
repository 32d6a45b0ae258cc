import ArgumentParser
import Manual

/// The workbench for authors of guides.
@main
struct Guidelab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidelab",
    abstract: "Check a guide, and measure how well questions find their answers in it.",
    usage: "guidelab COMMAND [OPTIONS] [FILES ...]",
    discussion: """
      Examples:
        guidelab lint -k bread.md                    what keeps questions from answers
        guidelab evaluate -k bread.md judged.jsonl   how well questions find them
        guidelab gaps open.log                       what the guide should cover next

      Exit status: 0 all is well, 1 something was found or a requirement is missed, 2 a file is \
      unreadable or malformed, 64 wrong usage.
      """,
    subcommands: [
      EvaluateCommand.self, LintCommand.self, GapsCommand.self, BenchCommand.self,
      CollectionCommand.self, OutlineCommand.self,
    ])

  @Flag(help: ArgumentHelp("Write the manual page.", visibility: .hidden))
  var generateManual = false

  func run() throws {
    guard generateManual else { throw CleanExit.helpRequest(self) }
    print(try ManualPage(dump: Self._dumpHelp(), chapters: Self.chapters).roff, terminator: "")
  }
}

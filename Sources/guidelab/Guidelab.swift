import ArgumentParser
import Glibc
import Manual
import Terminal

/// The workbench for authors of guides.
@main
struct Guidelab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidelab",
    abstract: "Check a guide, and measure how well questions find their answers in it.",
    usage: "guidelab COMMAND [OPTIONS] [FILES ...]",
    discussion: """
      Examples:
        guidelab lint -k bread.md                 what keeps questions from answers
        guidelab evaluate bread.md                how well bread.jsonl finds them
        guidelab gaps open.log                    what the guide should cover next
        guidelab suggest bread.md --log open.log  what to add to it

      Exit status: 0 all is well, 1 something was found or a requirement is missed, 2 a file is \
      unreadable or malformed, 64 wrong usage.
      """,
    subcommands: [
      EvaluateCommand.self, LintCommand.self, GapsCommand.self, SuggestCommand.self,
      FitCommand.self, BenchCommand.self, CollectionCommand.self, OutlineCommand.self,
      IndexCommand.self, FuzzCommand.self, TermsCommand.self,
    ])

  @Flag(help: "Show the version.")
  var version = false

  @Flag(help: ArgumentHelp("Write the manual page.", visibility: .hidden))
  var generateManual = false

  /// Reads the arguments and runs the command they name.
  static func main() {
    QuitSignal.endQuietly()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Glibc.exit(end(error).rawValue)
    }
  }

  /// Says what ended a command, which may be the help that was asked for.
  private static func end(_ error: any Error) -> ExitCode {
    let (text, code) = (fullMessage(for: error), exitCode(for: error))
    guard code == .success, !text.isEmpty else {
      if !text.isEmpty { complain(text) }
      return code
    }
    do {
      try failing { try say(text + "\n") }
      return code
    } catch {
      return exitCode(for: error)
    }
  }

  func run() throws {
    try failing {
      if version { return try say("guidelab \(Release.version)\n") }
      guard generateManual else { throw CleanExit.helpRequest(self) }
      try say(ManualPage(dump: Self._dumpHelp(), chapters: Self.chapters).roff)
    }
  }
}

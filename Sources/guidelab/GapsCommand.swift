import ArgumentParser
import Evaluation

/// Shows what a guide should cover next.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Group the questions that a guide did not answer.",
    usage: "guidelab gaps LOGS ...",
    discussion: """
      Examples:
        askguide --log open.log     notes down what was not answered
        guidelab gaps open.log      tells what the guide should cover next

      Logs are written by askguide --log FILE. Questions are grouped by what the guide does not \
      mention, the most asked first, each group with the section where an answer would belong. \
      Lines that are no records are skipped and counted, and make the exit status 2; the rest is \
      told all the same.
      """)

  @Argument(help: ArgumentHelp("Logs of declined questions.", valueName: "logs"))
  var files: [String]

  func run() throws {
    try failing {
      let logs = try files.map { try GapLog(path: $0) }
      try say(visible(GapReport(logs.flatMap(\.records)).text))
      if SkippedLines.tell(of: logs) { throw ExitCode(2) }
    }
  }
}

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
      Lines that are no records are told and skipped, and make the exit status 2.
      """)

  /// How many lines that are no records are told one by one.
  private static let mostDefects = 10

  @Argument(help: ArgumentHelp("Logs of declined questions.", valueName: "logs"))
  var files: [String]

  func run() throws {
    try failing {
      let logs = try files.map { try GapLog(path: $0) }
      try say(visible(GapReport(logs.flatMap(\.records)).text))
      let defects = logs.flatMap(\.defects)
      for defect in defects.prefix(Self.mostDefects) { complain("guidelab: \(defect)") }
      if defects.count > Self.mostDefects {
        complain("guidelab: \(defects.count) lines that are no records were skipped")
      }
      if !defects.isEmpty { throw ExitCode(2) }
    }
  }
}

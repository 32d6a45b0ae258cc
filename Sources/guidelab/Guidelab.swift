import ArgumentParser

/// The workbench for authors of guides.
@main
struct Guidelab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidelab",
    abstract: "Check a guide, and measure how well questions find their answers in it.",
    discussion: """
      Exit status: 0 all is well, 1 something was found or a requirement is missed, 2 a file is \
      unreadable or malformed, 64 wrong usage.
      """,
    subcommands: [
      EvaluateCommand.self, LintCommand.self, GapsCommand.self, BenchCommand.self,
      CollectionCommand.self,
    ])
}

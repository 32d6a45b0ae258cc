import ArgumentParser
import Evaluation
import Glibc

/// Puts guides into one file that askguide opens at once.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Put guides and their index into one file that askguide opens at once.",
    usage: "guidelab index PATH ... -o FILE",
    discussion: """
      Examples:
        guidelab index docs/ -o docs.knowledge
        askguide -k docs.knowledge "how do I begin"

      The file holds the guides themselves and may be shipped without them; citations show the \
      paths given here. What is left out of folders is told on standard error. Nothing but such a \
      file is ever replaced.
      """)

  @Argument(
    help: ArgumentHelp("Guide files and folders of guides.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String

  func run() throws {
    try failing {
      let made = try KnowledgeFile.make(of: paths, at: output)
      for note in made.notes { complain("guidelab: " + note) }
      try say(made.summary + "\n")
    }
  }
}

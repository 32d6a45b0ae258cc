import ArgumentParser
import Evaluation

/// Shows what was read from guides, as askguide sees it.
struct OutlineCommand: ParsableCommand {
  /// How the outline is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Show what was read from a guide: sections, passages, and what was left out.",
    usage: "guidelab outline [OPTIONS] PATH ...",
    discussion: """
      Examples:
        guidelab outline bread.md                   a line a section or passage, with its lines
        guidelab outline guides/ --format jsonl     one JSON object each, whole texts

      What a passage is understood by stands in ‹…› after it. Exit status 2 if a file cannot be \
      read.
      """)

  @Argument(help: ArgumentHelp("A guide file or a folder of guides.", valueName: "path"))
  var paths: [String]

  @Option(help: "How to write it: text or jsonl.")
  var format = Format.text

  func run() throws {
    try failing {
      for path in paths {
        for outline in try Outline.outlines(ofPath: path) {
          try say(format == .text ? outline.text() : outline.jsonLines())
        }
      }
    }
  }
}

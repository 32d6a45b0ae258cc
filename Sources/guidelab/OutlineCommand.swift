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

      What a passage is understood by stands in ‹…› after it. The last line tells what of a folder \
      was not read; in jsonl each such file is a row of the kind “not read”. Exit status 2 if a file cannot be \
      read.
      """)

  @Argument(help: ArgumentHelp("A guide file or a folder of guides.", valueName: "path"))
  var paths: [String]

  @Option(help: "How to write it: text or jsonl.")
  var format = Format.text

  func run() throws {
    try failing {
      for path in paths {
        let result = try Outline.outlines(ofPath: path)
        for outline in result.outlines {
          try say(format == .text ? outline.text() : outline.jsonLines())
        }
        try say(format == .text ? result.leftOutText() : result.leftOutLines())
      }
    }
  }
}

import Guides
import Rendering

/// `/guides`: what is asked.
struct GuidesCommand: SlashCommand {
  let name = "guides"
  let argument = ""
  let summary = "tell which guides are asked, and of what date"
  let details = "Title, file and size of each guide, and what its author says of it."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let renderer = dialogue.session.renderer
    let isBundled = dialogue.session.settings.knowledge.isEmpty
    let pages = dialogue.session.guides.map { guide in
      renderer.render(heading: guide.metadata.title ?? guide.file)
        + renderer.render(definitions: Self.facts(of: guide, isBundled: isBundled))
    }
    try dialogue.page(pages.joined(separator: "\n"))
    return .stay
  }

  private static func facts(of guide: Guide, isBundled: Bool) -> [(String, String)] {
    let size =
      Words.counted(guide.sections.count { $0.level > 0 }, "section") + ", "
      + Words.counted(guide.passages.count, "passage")
    let facts: [(String, String?)] = [
      ("file", guide.file + (isBundled ? " (built in)" : "")), ("size", size),
      ("language", guide.metadata.language), ("updated", guide.metadata.updated),
      ("source", guide.metadata.source), ("notice", guide.metadata.notice),
    ]
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }
}

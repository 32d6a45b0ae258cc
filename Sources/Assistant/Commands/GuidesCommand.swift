import Answering
import Guides
import Rendering

/// `/guides`: what is asked.
struct GuidesCommand: SlashCommand {
  let name = "guides"
  let argument = ""
  let summary = "tell which guides are asked, and of what date"
  let details = """
    Title, file and size of each guide, and what its author says of it. Of several each has a \
    number, which asks it alone.
    """

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let session = dialogue.session
    let guides = session.everything.guides
    if guides.count > 1 { dialogue.numbering = Numbering(guides: Array(guides.indices)) }
    let pages = guides.indices.map { index in
      let title = guides[index].metadata.title ?? guides[index].file
      var facts = Self.facts(of: guides[index], isBundled: session.settings.knowledge.isEmpty)
      if session.onlyGuide == index { facts.append(("asked", Words.askedAlone)) }
      return session.renderer.render(heading: guides.count > 1 ? "[\(index + 1)] \(title)" : title)
        + session.renderer.render(definitions: facts)
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

import Rendering

/// `/topics`: the guide's headings, numbered for `/show`.
struct TopicsCommand: SlashCommand {
  let name = "topics"
  let argument = ""
  let summary = "list the guide's sections"
  let details = "A number typed by itself, such as 3, then reads that section, as /show 3 does."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let guides = dialogue.session.guides
    let sections = SectionAddress.all(in: guides)
    dialogue.numbering = Numbering(sections: sections)
    try dialogue.page(
      dialogue.session.renderer.render(outline: sections.map { $0.entry(in: guides) }))
    return .stay
  }
}

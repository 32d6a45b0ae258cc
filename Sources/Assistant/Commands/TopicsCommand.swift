import Rendering

/// `/topics`: the guide's headings, numbered for `/show`.
struct TopicsCommand: SlashCommand {
  let name = "topics"
  let argument = ""
  let summary = "list the guide's sections"
  let details =
    "/show 3 reads the third, at any time; while the list is the last thing shown, so does 3."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let guides = dialogue.session.guides
    let sections = dialogue.contents
    dialogue.numbering = Numbering(sections: sections, of: sections)
    try dialogue.page(
      dialogue.session.renderer.render(outline: sections.map { $0.entry(in: guides) }))
    return .stay
  }
}

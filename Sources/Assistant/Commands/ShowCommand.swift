import Rendering

/// `/show N` or `/show TITLE`: a section as a whole.
struct ShowCommand: SlashCommand {
  let name = "show"
  let argument = "N|TITLE"
  let summary = "read a section: by number, or by its heading"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let guides = dialogue.session.guides
    if argument.isEmpty {
      try dialogue.say(Words.showNeedsArgument + "\n")
    } else if let number = Int(argument) {
      if dialogue.numbered.indices.contains(number - 1) {
        try show(dialogue.numbered[number - 1], in: dialogue)
      } else {
        try dialogue.say(Words.noSuchNumber(number, count: dialogue.numbered.count) + "\n")
      }
    } else {
      let found = SectionAddress.matching(argument, in: guides)
      switch found.count {
      case 0: try dialogue.say(Words.noSuchSection(argument) + "\n")
      case 1: try show(found[0], in: dialogue)
      default: try offer(found, in: dialogue)
      }
    }
    return .stay
  }

  @MainActor
  private func show(_ address: SectionAddress, in dialogue: Dialogue) throws(SessionError) {
    let renderer = dialogue.session.renderer
    let pages = address.pages(in: dialogue.session.guides)
    try dialogue.page(pages.map { renderer.render($0) }.joined(separator: "\n"))
  }

  /// Several headings fit: the person chooses by number.
  @MainActor
  private func offer(_ found: [SectionAddress], in dialogue: Dialogue) throws(SessionError) {
    dialogue.numbered = found
    let renderer = dialogue.session.renderer
    let guides = dialogue.session.guides
    let entries = found.map { address in
      OutlineEntry(title: renderer.path(of: address.path(in: guides)), depth: 0)
    }
    try dialogue.say(
      Words.severalSections + "\n" + renderer.render(outline: entries))
  }
}

import Rendering
import Terminal

/// `/show N` or `/show TITLE`: a section as a whole.
struct ShowCommand: SlashCommand {
  let name = "show"
  let argument = "N|TITLE"
  let summary = "read a section: by number, or by its heading"
  let details = """
    /show 2 reads the section that has the number 2 in /topics. /show aftercare reads the one whose \
    heading has that word. A number by itself is one on the screen; show 2 is /show 2.
    """
  /// How many sections are offered where no heading fits.
  private static let offered = 3

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    if argument.isEmpty {
      try dialogue.tell(Words.showNeedsArgument)
    } else if let number = LineReading.number(in: argument) {
      try dialogue.show(section: number)
    } else {
      try show(titled: argument, in: dialogue)
    }
    return .stay
  }

  @MainActor
  private func show(titled title: String, in dialogue: Dialogue) throws(SessionError) {
    let found = SectionAddress.matching(title, in: dialogue.session.guides)
    if found.count == 1, let section = found.first {
      try dialogue.show(section)
    } else if !found.isEmpty {
      try dialogue.offer(found, under: Words.severalSections)
    } else {
      let near = SectionAddress.nearest(
        to: title, in: dialogue.session.knowledge, limit: Self.offered)
      if near.isEmpty {
        try dialogue.tell(Words.noSuchSection(title))
      } else {
        try dialogue.offer(near, under: Words.noSuchSection(title, hasNearest: true))
      }
    }
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    let numbers = LineReading.number(in: typed) == nil ? [] : source.sections(matching: typed)
    return numbers.isEmpty ? source.headings(matching: typed) : numbers
  }
}

import Answering
import Guides
import Rendering

/// `/find WORDS`: every place where the words stand.
struct FindCommand: SlashCommand {
  let name = "find"
  let argument = "WORDS"
  let summary = "list every place where words stand, exactly"
  let details = """
    Whole words in that order, whatever their case; nothing is corrected and no other word will do. \
    Where they stand nowhere, places are listed where a longer word has them in it.
    """
  /// No more places than this are listed.
  private static let mostPlaces = 200

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let words = ExactWords(argument)
    guard !words.isEmpty else {
      try dialogue.tell(Words.findNeedsArgument)
      return .stay
    }
    let guides = dialogue.session.guides
    var places = WordPlaces(of: words, in: guides, limit: Self.mostPlaces)
    var lead = Words.found(argument, places.count)
    if places.count == 0 {
      places = WordPlaces(of: words.insideLongerWords, in: guides, limit: Self.mostPlaces)
      lead = Words.foundInside(argument, places.count)
    }
    guard places.count > 0 else {
      try dialogue.tell(Words.standsNowhere(argument))
      return .stay
    }
    try show(places, under: lead, in: dialogue)
    return .stay
  }

  @MainActor
  private func show(
    _ places: WordPlaces, under lead: String, in dialogue: Dialogue
  ) throws(SessionError) {
    let renderer = dialogue.session.renderer
    let guides = dialogue.session.guides
    dialogue.numbering = Numbering(
      places.quotes.map(Numbering.Entry.quote) + places.headings.map(Numbering.Entry.section))
    var blocks = [renderer.render(note: lead)]
    if !places.quotes.isEmpty { blocks.append(renderer.render(places.quotes)) }
    if !places.headings.isEmpty {
      let paths = places.headings.map { renderer.path(of: $0.path(in: guides)) }
      blocks.append(
        renderer.render(note: Words.inHeadings)
          + renderer.render(choices: paths, from: places.quotes.count + 1))
    }
    let left = places.count - places.quotes.count - places.headings.count
    if left > 0 { blocks.append(renderer.render(note: Words.morePlaces(left))) }
    try dialogue.page(blocks.joined(separator: "\n"))
    try dialogue.setApart()
  }
}

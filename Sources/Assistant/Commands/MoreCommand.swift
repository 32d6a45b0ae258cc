import Rendering

/// `/more`: the next quotes on the last question.
struct MoreCommand: SlashCommand {
  let name = "more"
  let argument = ""
  let summary = "more passages on the last question"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    guard dialogue.session.last != nil else {
      try dialogue.say(Words.noQuestionYet + "\n")
      return .stay
    }
    let quotes = dialogue.session.moreQuotes()
    guard !quotes.isEmpty else {
      try dialogue.say(Words.noMore + "\n")
      return .stay
    }
    let text = dialogue.session.renderer.render(quotes, first: dialogue.shownQuotes + 1)
    dialogue.shownQuotes += quotes.count
    try dialogue.session.write(text)
    return .stay
  }
}

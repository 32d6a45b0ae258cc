import Rendering
import Terminal

/// `/copy N`: a quote with its citation, to the terminal's clipboard.
struct CopyCommand: SlashCommand {
  let name = "copy"
  let argument = "N"
  let summary = "copy a quote with its citation"
  let details = """
    The terminal is asked to put quote N into its clipboard (OSC 52), which works over SSH too; some \
    terminals have it switched off. One that cannot gets the text to copy by hand.
    """

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    guard let number = LineReading.number(in: argument) else {
      try dialogue.tell(Words.copyNeedsArgument)
      return .stay
    }
    switch dialogue.numbering[number] {
    case .quote(let quote):
      let text = TextRenderer.quotation(of: quote)
      if dialogue.session.facts.takesClipboard, let sequence = Clipboard.sequence(copying: text) {
        try dialogue.say(sequence)
        try dialogue.tell(Words.copied(number))
      } else {
        try dialogue.say(text + "\n")
      }
    case .guide: try dialogue.tell(Words.isAGuide(number))
    case .section: try dialogue.tell(Words.notAQuote(number))
    case .question: try dialogue.tell(Words.isAQuestion(number))
    case nil: try dialogue.tellRange(number)
    }
    return .stay
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] { source.numbers(matching: typed) }
}

import Rendering
import Terminal

/// `/clear`: an empty screen.
struct ClearCommand: SlashCommand {
  let name = "clear"
  let argument = ""
  let summary = "clear the screen, as Ctrl-L does"
  let details = "The conversation goes on; /new starts another. The bare word clear works too."

  /// Cursor home, then nothing on the screen or above it.
  private static let sequence = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    if dialogue.session.facts.isDumb || dialogue.session.renderer.style.plain {
      try dialogue.tell(Words.cannotClear)
    } else {
      try dialogue.say(Self.sequence)
    }
    return .stay
  }
}

import Terminal

/// `/timing`: tells how long each answer took.
struct TimingCommand: SlashCommand {
  let name = "timing"
  let argument = "[on|off]"
  let summary = "tell how long each answer takes"
  let details = "Without on or off it changes to the other. The time of showing it is left out."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    switch argument.lowercased() {
    case "": dialogue.tellsTime.toggle()
    case "on": dialogue.tellsTime = true
    case "off": dialogue.tellsTime = false
    default:
      try dialogue.tell(Words.timingNeedsArgument)
      return .stay
    }
    try dialogue.tell(Words.timing(isOn: dialogue.tellsTime))
    return .stay
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    ["on", "off"].filter { $0.hasPrefix(typed.lowercased()) }.map {
      CompletionMenu.Candidate(text: $0, endsWord: false)
    }
  }
}

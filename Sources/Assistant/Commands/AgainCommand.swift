import Terminal

/// `/again N`: a question of this session once more.
struct AgainCommand: SlashCommand {
  let name = "again"
  let argument = "[N]"
  let summary = "ask a question of this session again"
  let details = """
    N is its number in /history; without one it is the last. A question that went on from the one \
    before is asked as it was understood then.
    """

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let count = dialogue.asked.count
    guard count > 0 else {
      try dialogue.tell(Words.noQuestionYet)
      return .stay
    }
    guard let number = argument.isEmpty ? count : LineReading.number(in: argument) else {
      try dialogue.tell(Words.againNeedsArgument)
      return .stay
    }
    guard (1...count).contains(number) else {
      try dialogue.tell(Words.noSuchQuestion(number, count: count))
      return .stay
    }
    try dialogue.ask(dialogue.asked[number - 1].standalone)
    return .stay
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    source.asked.indices.map { String($0 + 1) }.filter { $0.hasPrefix(typed) }.map { number in
      CompletionMenu.Candidate(
        text: number, detail: Int(number).map { source.asked[$0 - 1] } ?? "", endsWord: false)
    }
  }
}

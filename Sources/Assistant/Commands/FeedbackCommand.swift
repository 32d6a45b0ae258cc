import Terminal

/// `/feedback good|bad [words]`: what a person thinks of the last answer, for the guide's author.
struct FeedbackCommand: SlashCommand {
  let name = "feedback"
  let argument = "good|bad [WORDS]"
  let summary = "note down whether the last answer was good"
  let details = """
    Such as /feedback bad it is about another device. It goes into the file that --log names, with \
    the question, and nowhere else; guidelab gaps reads it.
    """

  /// What can be said.
  enum Opinion: String, CaseIterable, Sendable {
    case good
    case bad
  }

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let parts = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard let opinion = parts.first.flatMap({ Opinion(rawValue: $0.lowercased()) }) else {
      try dialogue.tell(Words.feedbackNeedsArgument)
      return .stay
    }
    guard dialogue.session.last != nil else {
      try dialogue.tell(Words.noQuestionYet)
      return .stay
    }
    let note = parts.count > 1 ? parts[1] : nil
    if let path = dialogue.session.note(opinion, note) {
      try dialogue.tell(Words.noted(in: path))
    } else {
      try dialogue.tell(Words.noLog)
    }
    return .stay
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    Opinion.allCases.map(\.rawValue).filter { $0.hasPrefix(typed.lowercased()) }.map {
      CompletionMenu.Candidate(text: $0)
    }
  }
}

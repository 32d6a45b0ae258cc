import Answering
import Glibc
import Guides
import Rendering
import Terminal

extension Dialogue {
  /// Says whose guide it is and how to get help and leave, what can be asked, and the notice.
  func greet() throws(SessionError) {
    let renderer = session.renderer
    // At once; questions are tried before they are shown.
    try say(renderer.banner(title: Words.banner(titles: session.titles), hint: Words.leaving))
    let questions = session.knowledge.exampleQuestions(2)
    if !questions.isEmpty {
      numbering = Numbering(questions.map(Numbering.Entry.question))
      try say(renderer.render(note: Words.starters) + renderer.render(choices: questions))
    }
    if let notice = session.knowledge.notice {
      session.noteShown(notice)
      try say(renderer.render(notice: notice))
    }
  }

  /// What invites a question; a word of its own where the text is read aloud.
  var prompt: String {
    if session.renderer.style.plain { return "Question: " }
    let usesColor = session.renderer.style.color && session.facts.stdoutIsTerminal
    return PromptText.markingEscapes(in: usesColor ? "\u{1B}[1m>\u{1B}[0m " : "> ")
  }

  func tellHistoryTrouble() {
    if let trouble = editor.takeHistoryFailure() {
      Messages.tell(Words.historyTrouble(trouble.description))
    }
  }

  /// Where typed lines are kept from session to session.
  static func history(_ settings: SessionSettings) -> HistoryFile? {
    guard settings.keepsHistory else { return nil }
    var environment: [String: String] = [:]
    for name in ["HOME", "XDG_STATE_HOME"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return HistoryFile.standardPath(applicationName: "askguide", environment: environment)
      .map { HistoryFile(path: $0) }
  }
}

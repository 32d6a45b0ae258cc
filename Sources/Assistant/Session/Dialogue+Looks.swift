import Glibc
import Guides
import Rendering
import Terminal

extension Dialogue {
  /// Two lines at most: whose guide it is, and how to leave.
  var banner: String {
    let titles = session.guides.map { $0.metadata.title ?? $0.file }
    let title = session.renderer.clipped(Words.banner(titles: titles))
    return title + "\n" + Words.leaving + "\n"
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

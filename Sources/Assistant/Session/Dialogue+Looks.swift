import Glibc
import Guides
import Rendering
import Terminal

extension Dialogue {
  /// Two lines at most: whose guide it is and how to leave, then the guide's notice.
  ///
  /// A notice that is too long for a line comes whole with the first answer; here stands its
  /// beginning.
  func banner() -> String {
    let renderer = session.renderer
    let banner = renderer.banner(title: Words.banner(titles: session.titles), hint: Words.leaving)
    guard let notice = session.guides.lazy.compactMap(\.metadata.notice).first else {
      return banner
    }
    let line = renderer.clipped(notice)
    if line.isWhole { session.noteShown(notice) }
    return banner + line.text
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

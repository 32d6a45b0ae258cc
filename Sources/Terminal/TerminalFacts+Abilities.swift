extension TerminalFacts {
  /// The variables by which terminals that show links make themselves known.
  private static let namesOfLinkers = [
    "WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM",
  ]
  private static let programsWithLinks: Set<String> = [
    "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "mintty",
  ]
  private static let kindsWithLinks = [
    "xterm-kitty", "alacritty", "foot", "wezterm", "ghostty", "contour",
  ]
  private static let plainKinds: Set<String> = ["dumb", "linux"]
  private static let dumbKinds: Set<String> = ["dumb", "unknown"]
  /// How the names of terminals begin that are known to take colours.
  private static let families =
    kindsWithLinks + [
      "xterm", "screen", "tmux", "rxvt", "linux", "vt", "ansi", "cygwin", "mintty", "iterm",
      "konsole", "gnome", "putty", "eterm", "st-", "kitty", "rio",
    ]

  /// Whether a kind of terminal is one to which no escape sequence is sent.
  ///
  /// One without a description may be too new for the system, so that its name counts as well.
  static func isDumb(term: String?, isDescribed: Bool) -> Bool {
    guard let term, !dumbKinds.contains(term) else { return true }
    return !isDescribed && !families.contains { term.hasPrefix($0) }
  }

  /// The variables that ``showsLinks(environment:)`` reads.
  static let linkVariables =
    namesOfLinkers + ["FORCE_HYPERLINK", "STY", "TERM", "TERM_PROGRAM", "TMUX", "VTE_VERSION"]

  /// Whether the terminal that the environment tells of shows links (OSC 8).
  ///
  /// Terminals cannot be asked without waiting for an answer, so only those known to do so count.
  static func showsLinks(environment: [String: String]) -> Bool {
    func value(_ name: String) -> String { environment[name] ?? "" }
    let forced = value("FORCE_HYPERLINK")
    guard forced.isEmpty else { return forced != "0" }
    let kind = value("TERM")
    // What the terminal outside can do does not reach through screen, and through tmux not always.
    guard !kind.isEmpty, !plainKinds.contains(kind), value("STY").isEmpty, value("TMUX").isEmpty
    else { return false }
    return (Int(value("VTE_VERSION")) ?? 0) >= 5000
      || programsWithLinks.contains(value("TERM_PROGRAM"))
      || namesOfLinkers.contains { !value($0).isEmpty }
      || kindsWithLinks.contains { kind.hasPrefix($0) }
  }

  /// Whether a kind of terminal takes text for the clipboard (OSC 52) or at least does no harm.
  static func takesClipboard(term: String?) -> Bool {
    term.map { !plainKinds.contains($0) } ?? false
  }
}

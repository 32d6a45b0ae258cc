/// Which terminals show links (OSC 8): they cannot be asked, so those that say who they are and are
/// known to do.
enum LinkSupport {
  /// The environment variables that tell, beside `TERM`.
  static let variables =
    ["FORCE_HYPERLINK", "STY", "TERM_PROGRAM", "TMUX", "VTE_VERSION"] + ownVariables

  /// Variables that only a terminal with links sets.
  private static let ownVariables = ["DOMTERM", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WT_SESSION"]
  private static let programs: Set<String> = [
    "Hyper", "WezTerm", "ghostty", "iTerm.app", "mintty", "rio", "vscode",
  ]
  private static let kinds = [
    "alacritty", "contour", "foot", "ghostty", "wezterm", "xterm-ghostty", "xterm-kitty",
  ]
  /// The first release of the VTE library (0.50) that has links.
  private static let firstVTE = 5000

  /// Whether links are wanted (`FORCE_HYPERLINK`), or the terminal is known to show them.
  static func isKnown(from environment: [String: String]) -> Bool {
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    if isSet("FORCE_HYPERLINK") { return environment["FORCE_HYPERLINK"] != "0" }
    guard let kind = environment["TERM"], !kind.isEmpty, kind != "dumb", kind != "linux" else {
      return false
    }
    // Programs between us and the terminal pass links on only in some versions and settings.
    if isSet("TMUX") || isSet("STY") { return false }
    return ownVariables.contains(where: isSet) || kinds.contains(where: kind.hasPrefix)
      || programs.contains(environment["TERM_PROGRAM"] ?? "")
      || (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= firstVTE
  }
}

import Glibc

/// What the system knows of kinds of terminals (terminfo).
enum TerminalDescription {
  /// The variables that say where descriptions are.
  static let variables = ["HOME", "TERMINFO", "TERMINFO_DIRS"]
  private static let usualFolders = [
    "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo",
    "/usr/local/share/terminfo",
  ]

  /// Whether there is a description of a kind of terminal, without which programs that draw on the
  /// whole screen, such as pagers, stop to say so.
  static func isThere(for kind: String, environment: [String: String]) -> Bool {
    guard let first = kind.utf8.first, !kind.contains("/"), !kind.hasPrefix(".") else {
      return false
    }
    // By the first letter or, where letters of either case are the same, by its number.
    let names = ["\(kind.prefix(1))/\(kind)", String(first, radix: 16) + "/" + kind]
    return folders(environment).contains { folder in
      names.contains { access(folder + "/" + $0, R_OK) == 0 }
    }
  }

  private static func folders(_ environment: [String: String]) -> [String] {
    let own = [environment["TERMINFO"], environment["HOME"].map { $0 + "/.terminfo" }]
    let further = (environment["TERMINFO_DIRS"] ?? "").split(separator: ":").map(String.init)
    return own.compactMap(\.self).filter { !$0.isEmpty } + further + usualFolders
  }
}

import Glibc

/// The person's own editor.
public enum Editor {
  /// What is tried where the person named none.
  private static let usual = """
    if command -v vi >/dev/null; then exec vi "$@"
    elif command -v nano >/dev/null; then exec nano "$@"
    else exit 127
    fi
    """

  /// Opens a file at a line, 1-based, and returns when the editor is left.
  ///
  /// `VISUAL` is run, or `EDITOR`, or else `vi` or `nano`.
  ///
  /// - Returns: whether there was an editor to run.
  public static func open(path: String, line: Int) -> Bool {
    let named = ["VISUAL", "EDITOR"].map { (name: String) in
      getenv(name).map { String(cString: $0) } ?? ""
    }
    let chosen = named.first { !$0.isEmpty }
    let arguments = arguments(path: path, line: line, for: chosen ?? "vi")
    return chosen.map { Subprogram.run($0, arguments: arguments) }
      ?? Subprogram.run(script: usual, arguments: arguments)
  }

  /// How an editor is told file and line.
  static func arguments(path: String, line: Int, for command: String) -> [String] {
    // What begins with a dash would be taken for an option.
    let path = path.hasPrefix("-") ? "./" + path : path
    switch Subprogram.name(of: command) {
    case "hx", "helix", "subl", "zed": return [path + ":" + String(line)]
    case "code", "codium", "cursor": return ["--goto", path + ":" + String(line)]
    default: return ["+" + String(line), path]
    }
  }
}

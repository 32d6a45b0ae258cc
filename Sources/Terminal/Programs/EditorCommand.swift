/// How an editor is told which file to open, and where.
struct EditorCommand: Equatable {
  /// What the shell runs; the arguments come where `"$@"` stands.
  let script: String
  /// The file, and the line in the way the editor takes it.
  let arguments: [String]

  private static let afterColon: Set<Substring> = ["hx", "helix", "subl", "zed"]
  private static let afterGoto: Set<Substring> = ["code", "codium", "cursor"]

  /// Prepares an editor's command.
  ///
  /// - Parameters:
  ///   - editor: the person's editor, such as `code --wait`; `vi` or `nano` if nil.
  ///   - path: the file; never taken for an option.
  ///   - line: the line to go to, counted from one.
  init(editor: String?, path: String, line: Int?) {
    script = editor.map { $0 + " \"$@\"" } ?? Self.usual
    let path = path.hasPrefix("-") || path.hasPrefix("+") ? "./" + path : path
    guard let line, line > 0 else {
      arguments = [path]
      return
    }
    switch editor.map({ ProgramName(of: $0).name }) ?? "" {
    case let name where Self.afterColon.contains(name): arguments = ["\(path):\(line)"]
    case let name where Self.afterGoto.contains(name): arguments = ["--goto", "\(path):\(line)"]
    // vi, emacs, nano and most others.
    default: arguments = ["+\(line)", path]
    }
  }

  /// The editors that stand in where the person named none.
  static let usualNames = "vi or nano"
  private static let usual = """
    for editor in vi nano; do
      if command -v $editor >/dev/null; then exec $editor "$@"; fi
    done
    exit 127
    """
}

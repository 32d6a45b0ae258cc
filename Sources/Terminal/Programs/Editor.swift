/// Opens files in the person's own editor.
public enum Editor {
  /// The environment variables that name an editor, the first that is set counting most.
  public static let variables = ["VISUAL", "EDITOR"]

  /// Opens a file, at a line if one is given, and returns when the person leaves the editor.
  ///
  /// The editor is run by the shell, so that `code --wait` works; where none is named, `vi` or
  /// `nano` is. It has the terminal to itself, also where standard output leads elsewhere.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - line: the line to go to, counted from one.
  ///   - environment: the process's variables; only those in ``variables`` count.
  /// - Throws: ``EditorFailure`` where there is no editor, or it could not do what it was told.
  public static func open(
    path: String, line: Int? = nil, environment: [String: String]
  ) throws(EditorFailure) {
    let named = variables.compactMap { environment[$0] }
    let editor = named.first { !$0.allSatisfy(\.isWhitespace) }
    let command = EditorCommand(editor: editor, path: path, line: line)
    switch ShellCommand(script: command.script, arguments: command.arguments).run() {
    case .status(0): return
    case .status(let status):
      throw .failed(editor: editor ?? EditorCommand.usualNames, status: status)
    case .notRun: throw editor.map(EditorFailure.cannotRun) ?? .noneFound
    }
  }
}

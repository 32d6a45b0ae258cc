/// Why a file could not be opened in an editor.
public enum EditorFailure: Error, Sendable, Equatable {
  /// The person named no editor and none of the usual ones is there.
  case noneFound
  /// The shell could not find or run the editor that the person named.
  case cannotRun(editor: String)
  /// The editor ended with a status other than zero; 128 and its number if by a signal.
  case failed(editor: String, status: Int32)
}

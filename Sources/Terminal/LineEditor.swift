/// Asks a person at a terminal for lines, with editing, history and completion (GNU readline).
///
/// Only for a standard input that is a terminal; ``LineReader`` is for everything else. Prompts
/// and echo go to the terminal even where standard output is a pipe. From the first editor on,
/// Ctrl-C never ends the process. There is one readline in a process, so make one editor.
@MainActor
public final class LineEditor {
  /// Offers what may stand before the cursor, for the TAB key.
  ///
  /// It is given the line and how many of its UTF-8 bytes stand before the cursor.
  public var completions: (@MainActor (_ line: String, _ cursorUTF8: Int) -> CompletionMenu)? {
    didSet { Readline.completer = completions }
  }

  /// Why the history could not be read or kept, until ``takeHistoryFailure()`` hands it over.
  private var failure: PrivateFileFailure?
  private var history: HistoryFile?
  private var lastRemembered: String?
  /// Lines that were pasted together, still to be delivered.
  private var pending: ArraySlice<String> = []

  /// Prepares the terminal's line editing and recalls the history.
  ///
  /// - Parameters:
  ///   - applicationName: the name by which a person's inputrc can address the program.
  ///   - history: where lines are kept from session to session; nowhere if nil.
  ///   - usesBracketedPaste: whether the terminal may be asked to mark what is pasted; false for
  ///     terminals that understand no escape sequences.
  public init(applicationName: String, history: HistoryFile? = nil, usesBracketedPaste: Bool = true)
  {
    self.history = history
    Readline.start(applicationName: applicationName, usesBracketedPaste: usesBracketedPaste)
    if let capacity = history?.capacity { Readline.limitHistory(to: capacity) }
    recall()
  }

  /// The version of GNU readline, such as “8.2”.
  public nonisolated static var libraryVersion: String { Readline.version }

  /// Shows the prompt and waits for a line, Ctrl-C or the end of the input.
  ///
  /// Lines that were pasted at once come one by one, without further prompts; Ctrl-C in between
  /// drops those that are left. Each line is in the history file before it is returned.
  ///
  /// - Parameter prompt: may have escape sequences, marked by ``PromptText/markingEscapes(in:)``.
  /// - Returns: the line, that it was given up, or that there will be no more.
  public func readLine(prompt: String) -> LineEvent {
    if let line = pending.popFirst() {
      guard !Readline.takeInterrupt() else {
        pending = []
        return .interrupted
      }
      return deliver(line)
    }
    switch Readline.readLine(prompt: prompt) {
    case .line(let text):
      pending = Self.lines(of: text)
      return deliver(pending.popFirst() ?? "")
    case let event:
      return event
    }
  }

  /// Whether menus of completions may have styles; false at first.
  public var menuUsesStyle: Bool {
    get { Readline.menuUsesStyle }
    set { Readline.menuUsesStyle = newValue }
  }

  /// Asks a question to which only “y” or “yes” is yes.
  ///
  /// The reply is not kept, and lines that were pasted before are not taken for it.
  public func confirm(prompt: String) -> Bool {
    Readline.completer = nil
    defer { Readline.completer = completions }
    guard case .line(let reply) = Readline.readLine(prompt: prompt) else { return false }
    return ["y", "yes"].contains(reply.lowercased().filter { !$0.isWhitespace })
  }

  /// Hands over, once, why the history could not be read or kept; nil while all is well.
  public func takeHistoryFailure() -> PrivateFileFailure? {
    defer { failure = nil }
    return failure
  }

  /// The lines of what was accepted: one if it was typed, several if they were pasted.
  static func lines(of text: String) -> ArraySlice<String> {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return [text] }
    // The end of a pasted text is not an empty question.
    return lines.filter { !$0.allSatisfy(\.isWhitespace) }.map(String.init)[...]
  }

  private func deliver(_ line: String) -> LineEvent {
    if HistoryFile.keeps(line, after: lastRemembered) {
      Readline.remember(line)
      lastRemembered = line
      if let trouble = history?.append(line) { failure = trouble }
    }
    return .line(line)
  }

  private func recall() {
    guard let (lines, trouble) = history?.load() else { return }
    for line in lines { Readline.remember(line) }
    lastRemembered = lines.last
    failure = trouble
  }
}

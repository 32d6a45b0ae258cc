/// Asks a person at a terminal for lines, with editing, history and completion (GNU readline).
///
/// Only for a standard input that is a terminal; ``LineReader`` is for everything else. Prompts
/// and echo go to the terminal even where standard output is a pipe. From the first editor on,
/// Ctrl-C never ends the process. There is one readline in a process, so make one editor.
@MainActor
public final class LineEditor {
  /// Offers what may stand in place of a text before the cursor.
  ///
  /// It is given the line and how many of its UTF-8 bytes stand before the cursor. TAB puts in what
  /// all candidates begin with, and lists them.
  public var completions: (@MainActor (_ line: String, _ cursorUTF8: Int) -> CompletionMenu)? {
    didSet { Readline.completer = completions }
  }

  /// Whether the menu of completions may set explanations in faint type; it may not at first.
  public var menuUsesStyle = false {
    didSet { Readline.menuUsesStyle = menuUsesStyle }
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

  /// Asks a question that only `y` or `yes`, in any case, answers with yes.
  ///
  /// The answer is kept in no history and completed by nothing; pasted lines that are still to come
  /// are no answer either, and come afterwards.
  ///
  /// - Parameter prompt: the question, which should say that no is the default.
  /// - Returns: whether it was yes; Ctrl-C and the end of the input are no.
  public func confirm(prompt: String) -> Bool {
    Readline.completer = nil
    defer { Readline.completer = completions }
    guard case .line(let answer) = Readline.readLine(prompt: prompt) else { return false }
    let word = answer.split(whereSeparator: \.isWhitespace)
    return word.count == 1 && ["y", "yes"].contains(word[0].lowercased())
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
    for line in lines { Readline.remember(Self.withoutTwoByteControls(line)) }
    lastRemembered = lines.last
    failure = trouble
  }

  /// A line of a file that another program may have written; readline shows other control
  /// characters as `^[` and the like, but these as they are.
  private static func withoutTwoByteControls(_ line: String) -> String {
    let scalars = line.unicodeScalars.map { ("\u{80}"..."\u{9F}").contains($0) ? "\u{A0}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}

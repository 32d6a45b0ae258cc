import CReadline
import Glibc

/// The door to GNU readline: the only file that knows its names.
///
/// Readline is one per process, lives on the main thread, and is driven a key at a time so that
/// signals are acted on between keys, never inside it.
@MainActor
enum Readline {
  /// What offers texts to stand in place of one before the cursor.
  static var completer: ((_ line: String, _ cursorUTF8: Int) -> CompletionMenu)?
  /// Whether the menu may use escape sequences.
  static var menuUsesStyle = false

  private static var isStarted = false
  private static var offered: [CompletionMenu.Candidate] = []
  private static var accepted: Accepted?

  private enum Accepted: Equatable {
    case text(String)
    case end
  }

  /// Readline's version, such as “8.2”.
  nonisolated static var version: String { String(cString: askguide_rl_version()) }

  // MARK: Starting

  /// Starts readline with the name that `$if` in an inputrc asks for; later calls change nothing.
  static func start(applicationName: String, usesBracketedPaste: Bool) {
    guard !isStarted else { return }
    isStarted = true
    TextLocale.adoptUTF8()
    // Readline keeps the pointer for good.
    askguide_rl_configure(strdup(applicationName), outputStream())
    askguide_rl_configure_completion(
      { _, _, _ in Readline.array(of: MainActor.assumeIsolated { Readline.complete() } ?? []) },
      { _, _, _ in Readline.showMenu() })
    // One TAB shows the menu, unless the person's inputrc, read next, has it otherwise.
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_initialize()
    askguide_rl_drop_keys()
    if !usesBracketedPaste { rl_variable_bind("enable-bracketed-paste", "off") }
    using_history()
    askguide_catch_interrupts()
    askguide_catch_resizes()
  }

  /// Where prompt and echo go: to the terminal, never into a pipe or a file.
  private static func outputStream() -> UnsafeMutablePointer<FILE>? {
    if isatty(STDOUT_FILENO) == 1 { return askguide_stdout() }
    if isatty(STDERR_FILENO) == 1 { return askguide_stderr() }
    return fopen("/dev/tty", "we") ?? askguide_stderr()
  }

  // MARK: A line

  /// Shows a prompt, lets the person edit, and says what came of it.
  static func readLine(prompt: String) -> LineEvent {
    accepted = nil
    // The window may have changed while nobody looked, under a pager for instance.
    askguide_rl_take_size(0)
    rl_callback_handler_install(prompt) { Readline.accept($0) }
    _ = askguide_rl_take_set_up()
    while true {
      let isInterrupted = takeInterrupt()
      switch accepted {
      case nil: if isInterrupted { return cancel() } else { step() }
      case _ where isInterrupted: return .interrupted
      case .text(let text): return .line(text)
      case .end: return endInput()
      }
    }
  }

  /// Whether Ctrl-C was pressed since the last time somebody asked.
  static func takeInterrupt() -> Bool {
    defer { askguide_forget_interrupt() }
    return askguide_was_interrupted() != 0
  }

  /// Waits for a key or a signal and acts on it.
  private static func step() {
    askguide_rl_step()
    // Set up again in the middle of a line: back in the foreground, below what the shell wrote.
    if accepted == nil && askguide_rl_take_set_up() != 0 { rl_forced_update_display() }
  }

  /// Gives up the line after an interrupt that came as a signal.
  private static func cancel() -> LineEvent {
    askguide_rl_give_up()
    if accepted == nil { rl_callback_handler_remove() }
    if askguide_rl_ends_line_at_eof() == 0 { askguide_rl_new_line() }
    return .interrupted
  }

  private static func endInput() -> LineEvent {
    if askguide_rl_ends_line_at_eof() == 0 { askguide_rl_new_line() }
    return .endOfInput
  }

  /// Called by readline with a line that it gives away, or nothing at the end of the input.
  private nonisolated static func accept(_ line: UnsafeMutablePointer<CChar>?) {
    let text = line.map { String(cString: $0) }
    free(line)
    MainActor.assumeIsolated {
      // Without this, readline would show the prompt again at once.
      rl_callback_handler_remove()
      accepted = text.map(Accepted.text) ?? .end
    }
  }

  // MARK: History

  /// Makes a line reachable by arrow-up and Ctrl-R.
  static func remember(_ line: String) { add_history(line) }

  /// Keeps no more than so many lines at hand.
  static func limitHistory(to count: Int) {
    stifle_history(Int32(clamping: count))
  }

  // MARK: Widths

  /// The columns that a character takes, as readline itself counts them; negative where unknown.
  nonisolated static func width(of scalar: Unicode.Scalar) -> Int {
    Int(wcwidth(wchar_t(bitPattern: scalar.value)))
  }

  // MARK: Completion

  /// What to make of the line before the cursor: what goes in, then what there is to choose from.
  private static func complete() -> [String]? {
    askguide_rl_end_completion()
    offered = []
    let cursor = Int(askguide_rl_cursor())
    guard let line = String(validatingCString: askguide_rl_line()),
      let menu = completer?(line, cursor),
      let matches = CompletionMatches(menu, line: line, cursor: cursor),
      // All of several at once would be no line that anybody means.
      matches.choices.isEmpty || askguide_rl_inserts_all_matches() == 0
    else { return nil }
    offered = matches.candidates
    if !matches.appendsSpace { askguide_rl_append_nothing() }
    return [matches.common] + matches.choices
  }

  /// Strings as an array that is readline's to free, ended by a null pointer; null for none.
  private nonisolated static func array(
    of strings: [String]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let size = (strings.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard !strings.isEmpty, let memory = malloc(size) else { return nil }
    let array = memory.bindMemory(
      to: UnsafeMutablePointer<CChar>?.self, capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { array[index] = strdup(string) }
    array[strings.count] = nil
    return array
  }

  /// Called by readline, with the cursor on the last row of the line, to list the candidates.
  private nonisolated static func showMenu() {
    MainActor.assumeIsolated {
      var (rows, columns): (Int32, Int32) = (0, 0)
      rl_get_screen_size(&rows, &columns)
      let layout = MenuLayout(columns: Int(columns), rows: Int(rows), usesStyle: menuUsesStyle)
      askguide_rl_print(layout.text(of: offered))
      rl_forced_update_display()
    }
  }
}

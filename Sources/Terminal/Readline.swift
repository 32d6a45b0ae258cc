import CReadline
import Glibc

/// The door to GNU readline: the only file that knows its names.
///
/// Readline is one per process, lives on the main thread, and is driven a key at a time so that
/// signals are acted on between keys, never inside it.
@MainActor
enum Readline {
  /// What offers texts to stand before the cursor.
  static var completer: ((_ line: String, _ cursorUTF8: Int) -> CompletionMenu)?
  /// Whether menus may be styled.
  static var menuUsesStyle = false

  private static var isStarted = false
  private static var menu = CompletionMenu(start: 0, candidates: [])
  private static var accepted: Accepted?

  private enum Accepted: Equatable {
    case text(String)
    case end
  }

  /// Readline's version, such as “8.2”.
  nonisolated static var version: String { String(cString: askguide_rl_version()) }

  /// Columns of a character as the C library has them.
  nonisolated static func columns(of scalar: Unicode.Scalar) -> Int {
    max(0, Int(askguide_columns(scalar.value)))
  }

  // MARK: Starting

  /// Starts readline with the name that `$if` in an inputrc asks for; later calls change nothing.
  static func start(applicationName: String, usesBracketedPaste: Bool) {
    guard !isStarted else { return }
    isStarted = true
    TextLocale.adoptUTF8()
    // Readline keeps the pointer for good.
    askguide_rl_configure(
      strdup(applicationName), outputStream(), { _, _, _ in Readline.matches() },
      { _, _, _ in Readline.showMenu() })
    // One TAB shows the menu, unless the person's inputrc, read next, has it otherwise.
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_initialize()
    if !usesBracketedPaste { rl_variable_bind("enable-bracketed-paste", "off") }
    using_history()
    askguide_catch_interrupts()
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
    rl_reset_screen_size()
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
    if askguide_rl_wait() != 0 {
      rl_callback_read_char()
    } else if rl_pending_signal() != 0 {
      rl_check_signals()
    }
    // Set up again in the middle of a line: back in the foreground, below what the shell wrote.
    if accepted == nil && askguide_rl_take_set_up() != 0 { rl_forced_update_display() }
  }

  /// Gives up the line after an interrupt that came as a signal.
  private static func cancel() -> LineEvent {
    rl_callback_sigcleanup()
    rl_callback_handler_remove()
    rl_replace_line("", 1)
    askguide_rl_new_line()
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

  // MARK: Completion

  /// Called by readline for the text before the cursor; the result is its to free.
  private nonisolated static func matches() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let texts = MainActor.assumeIsolated { replacements() }
    guard !texts.isEmpty, let matches = calloc(texts.count + 1, MemoryLayout<Int>.size) else {
      return nil
    }
    let strings = matches.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    for (index, text) in texts.enumerated() { strings[index] = strdup(text) }
    return strings
  }

  private static func replacements() -> [String] {
    askguide_rl_end_completion()
    let line = String(cString: askguide_rl_line())
    let cursor = Int(askguide_rl_cursor())
    menu = completer?(line, cursor) ?? CompletionMenu(start: 0, candidates: [])
    askguide_rl_ends_word(menu.candidates.count == 1 && menu.candidates[0].endsWord ? 1 : 0)
    return menu.replacements(of: String(decoding: line.utf8.prefix(cursor), as: UTF8.self))
  }

  /// Called by readline to list what there is to choose.
  private nonisolated static func showMenu() {
    let text = MainActor.assumeIsolated {
      var (rows, columns): (Int32, Int32) = (0, 0)
      rl_get_screen_size(&rows, &columns)
      let layout = MenuLayout(
        columns: max(20, Int(columns)), rows: Int(rows) - 3, usesStyle: menuUsesStyle)
      return layout.lines(menu.candidates).map { $0 + "\n" }.joined()
    }
    askguide_rl_show_below(text)
  }
}

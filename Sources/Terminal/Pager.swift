@preconcurrency import Glibc

/// Shows a long text a screen at a time.
public enum Pager {
  /// What runs where the person named no pager; `-F` makes less leave short texts alone.
  private static let usual = """
    if command -v less >/dev/null; then exec less -FIRX
    elif command -v more >/dev/null; then exec more
    else exec cat
    fi
    """
  /// The exit statuses by which a shell says that it could not run a command.
  private static let notRun: ClosedRange<Int32> = 126...127

  /// Shows a text in the person's pager and returns when they leave it.
  ///
  /// `PAGER` is run by the shell; where it is not set, `less` or `more` is. The text is simply
  /// written where standard output is no terminal, where the terminal is dumb or linear text is
  /// preferred, where `PAGER` is empty or `cat`, and where no pager can be run. Ctrl-C meanwhile is
  /// the pager's business.
  ///
  /// - Throws: ``WriteError`` when the text had to be written and could not be.
  public static func show(_ text: String, facts: TerminalFacts) throws(WriteError) {
    let chosen = getenv("PAGER").map { String(cString: $0) }
    let isWanted = facts.stdoutIsTerminal && !facts.isDumb && !facts.prefersPlainText
    if isWanted && chosen != "" && chosen != "cat" && run(chosen ?? usual, on: text) { return }
    try TextOutput.standardOutput.write(text)
  }

  /// Runs a shell command with a text as its input; false if there was nothing to run.
  private static func run(_ command: String, on text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    // A pager that is left early closes the pipe; that must not end this program either.
    let hushed = HushedSignals([SIGINT, SIGQUIT, SIGPIPE])
    defer { hushed.restore() }
    let child = spawn(command, input: ends[0], resetting: hushed.signals)
    close(ends[0])
    var text = text
    if child != nil {
      text.withUTF8 { _ = TextOutput.writeAll(UnsafeRawBufferPointer($0), to: ends[1]) }
    }
    close(ends[1])
    return child.map { !notRun.contains(wait(for: $0)) } ?? false
  }

  /// Starts a shell with its input from a descriptor and the usual answer to signals.
  private static func spawn(_ command: String, input: Int32, resetting signals: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    if input != STDIN_FILENO { posix_spawn_file_actions_addclose(&actions, input) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in signals { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["sh", "-c", command].map { (word: String) in strdup(word) }
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, words + [nil], environ)
    return code == 0 ? child : nil
  }

  /// Waits for a child to end; its exit status, or -1 if a signal ended it.
  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}

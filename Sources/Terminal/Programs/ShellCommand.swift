@preconcurrency import Glibc

/// A program that takes the terminal over for a while, run by the shell as the person wrote it.
///
/// Meanwhile Ctrl-C is the program's business: it ends the program, never this process. However it
/// ends, the terminal is as it was before.
struct ShellCommand {
  /// What the shell runs.
  let script: String
  /// What the script finds in `$1` and on.
  var arguments: [String] = []

  /// How the program ended.
  enum Ending: Equatable {
    /// It left with a status; a signal counts as 128 and its number, as shells have it.
    case status(Int32)
    /// The shell could not find or run it.
    case notRun
  }

  /// How long a terminal may take to act on Ctrl-C, in microseconds.
  private static let interruptTime: useconds_t = 20_000
  private static let notRun: ClosedRange<Int32> = 126...127

  /// Runs the program and waits for its end.
  ///
  /// - Parameter text: what it reads from its standard input; the terminal if nil.
  func run(reading text: String? = nil) -> Ending {
    // A program that is left early closes its pipe; that must not end this one either.
    let hushed = HushedSignals([SIGINT, SIGQUIT, SIGPIPE, SIGTTOU])
    defer { hushed.restore() }
    let settings = TerminalSettings.current()
    defer { settings?.restore() }
    let child: pid_t?
    if let text {
      child = start(reading: text, resetting: hushed.signals)
    } else {
      child = spawn(redirecting: Self.terminalStreams(), resetting: hushed.signals)
    }
    guard let child else { return .notRun }
    let status = Self.wait(for: child)
    return Self.notRun.contains(status) ? .notRun : .status(status)
  }

  /// Starts the program and hands it a text through a pipe.
  private func start(reading text: String, resetting signals: [Int32]) -> pid_t? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // The child has its copy of the one; the other held open by it would keep the end from coming.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = spawn(redirecting: [(ends[0], STDIN_FILENO)], resetting: signals)
    var text = text
    if child != nil {
      text.withUTF8 { _ = TextOutput.writeAll(UnsafeRawBufferPointer($0), to: ends[1]) }
    }
    close(ends[1])
    return child
  }

  /// The terminal in place of streams that lead elsewhere, where there is a terminal.
  private static func terminalStreams() -> [(from: Int32, to: Int32)] {
    let elsewhere = [STDIN_FILENO, STDOUT_FILENO].filter { isatty($0) == 0 }
    guard !elsewhere.isEmpty else { return [] }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    return terminal < 0 ? [] : elsewhere.map { (terminal, $0) }
  }

  /// Starts a shell with redirected streams, which are closed here, and the usual answer to signals.
  private func spawn(
    redirecting streams: [(from: Int32, to: Int32)], resetting signals: [Int32]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (from, to) in streams {
      posix_spawn_file_actions_adddup2(&actions, from, to)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Not made as a value: headers of other modules declare the type, too, and one would be asked
    // to import the one that happens to be seen first.
    let defaults = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
    defer { defaults.deallocate() }
    sigemptyset(defaults)
    for signal in signals { sigaddset(defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = (["sh", "-c", script, "sh"] + arguments).map { (word: String) in strdup(word) }
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, words + [nil], environ)
    for descriptor in Set(streams.map(\.from)) { close(descriptor) }
    return code == 0 ? child : nil
  }

  /// Waits for a child to end; its exit status, or 128 and the number of the signal that ended it.
  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 && errno == EINTR {}
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    // After Ctrl-C the terminal throws away what it has not shown yet; what is written meanwhile,
    // such as the next prompt, would be lost.
    if code == 128 + SIGINT { usleep(interruptTime) }
    return code
  }
}

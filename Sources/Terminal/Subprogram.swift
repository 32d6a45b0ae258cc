@preconcurrency import Glibc

/// Runs a program of the person's choice on this terminal and waits for it.
enum Subprogram {
  /// The exit statuses by which a shell says that it could not run a command.
  private static let notRun: ClosedRange<Int32> = 126...127

  /// What a shell exits with when Ctrl-C ended what it ran.
  private static let interrupted: Int32 = 130
  /// How long a terminal may take to act on Ctrl-C, in microseconds.
  private static let interruptTime: useconds_t = 20_000

  /// Runs a shell command; Ctrl-C meanwhile is its business.
  ///
  /// - Parameters:
  ///   - command: the command, as a person would put it into a variable such as `EDITOR`.
  ///   - arguments: what follows it, each as it is.
  ///   - input: what it reads; the terminal if nil.
  /// - Returns: whether there was something to run.
  static func run(_ command: String, arguments: [String] = [], input: String? = nil) -> Bool {
    let script = arguments.isEmpty ? command : command + " \"$@\""
    return run(script: script, arguments: arguments, input: input)
  }

  /// Runs a script of the shell's, which finds the arguments in `$@`.
  static func run(script: String, arguments: [String] = [], input: String? = nil) -> Bool {
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { return false }
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    }
    // A program that is left early closes the pipe; that must not end this one either.
    let hushed = HushedSignals([SIGINT, SIGQUIT, SIGPIPE])
    defer { hushed.restore() }
    let child = spawn(
      ["sh", "-c", script, "sh"] + arguments, input: input == nil ? nil : ends[0],
      resetting: hushed.signals)
    if var text = input {
      close(ends[0])
      if child != nil {
        text.withUTF8 { _ = TextOutput.writeAll(UnsafeRawBufferPointer($0), to: ends[1]) }
      }
      close(ends[1])
    }
    return child.map { !notRun.contains(wait(for: $0)) } ?? false
  }

  /// Starts a shell with the usual answer to signals, its input from a descriptor if one is given.
  private static func spawn(
    _ words: [String], input: Int32?, resetting signals: [Int32]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      if input != STDIN_FILENO { posix_spawn_file_actions_addclose(&actions, input) }
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
    let strings = words.map { (word: String) in strdup(word) }
    defer { strings.forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, strings + [nil], environ)
    return code == 0 ? child : nil
  }

  /// Waits for a child to end; its exit status, or -1 if a signal ended it.
  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 && errno == EINTR {}
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    // After Ctrl-C the terminal throws away what it has not shown yet; what is written meanwhile,
    // such as the next prompt, would be lost.
    if code == -1 || code == interrupted { usleep(interruptTime) }
    return code
  }

  /// The name of the program that a command begins with, without its folder.
  static func name(of command: String) -> String {
    let word = command.split(separator: " ").first ?? ""
    return String(word.split(separator: "/").last ?? word)
  }
}

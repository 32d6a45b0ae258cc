import Glibc

extension ChildProcess {
  // POSIX_SPAWN_SETSID, which Swift does not see.
  private static let newSession = 0x80

  /// Starts a program in a session of its own with these descriptors as its streams.
  ///
  /// The first stream on the terminal opens it by its path, which makes it the controlling one.
  static func spawn(
    _ command: Command, pipes: [ChildStream: Int32], terminal: TerminalPair?
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var opened: ChildStream?
    for stream in ChildStream.allCases {
      if let pipe = pipes[stream] {
        posix_spawn_file_actions_adddup2(&actions, pipe, stream.rawValue)
      } else if let opened {
        posix_spawn_file_actions_adddup2(&actions, opened.rawValue, stream.rawValue)
      } else if let terminal {
        opened = stream
        posix_spawn_file_actions_addopen(&actions, stream.rawValue, terminal.path, O_RDWR, 0)
      }
    }
    var attributes = try attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    // env changes the folder and becomes the program, which keeps the process's number.
    let words =
      ["/usr/bin/env", "-C", command.folder.path, try BuiltProgram.path(of: command.program)]
      + command.arguments
    let variables = command.fullEnvironment.map { "\($0)=\($1)" }.sorted()
    return try withStrings(words) { words in
      try withStrings(variables) { variables in
        var child: pid_t = 0
        let code = posix_spawn(&child, "/usr/bin/env", &actions, &attributes, words, variables)
        guard code == 0 else { throw SupportError.system(call: "posix_spawn", code: code) }
        return child
      }
    }
  }

  /// A new session, every signal treated as by default and none held back.
  private static func attributes() throws -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let flags = newSession | Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) rethrows -> Result {
    let copies = strings.map { (string: String) in strdup(string) }
    defer { copies.forEach { free($0) } }
    return try body(copies + [nil])
  }
}

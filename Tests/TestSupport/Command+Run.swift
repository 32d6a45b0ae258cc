extension Command {
  /// Runs the program to its end, text in and text out through pipes.
  ///
  /// - Throws: ``SupportError/timedOut(waitingFor:seen:)`` if it does not end within the limit.
  public func run(input: String = "") throws -> CommandResult {
    try run(bytes: Array(input.utf8))
  }

  /// Runs the program to its end with any bytes as its input.
  public func run(bytes: [UInt8]) throws -> CommandResult {
    try finish(ChildProcess(self, input: bytes))
  }

  /// Runs the program with its output, and its errors if wanted, on a terminal, and input piped.
  ///
  /// What the terminal got is ``CommandResult/output``, line ends as terminals have them. `TERM` is
  /// `xterm` unless it is given.
  public func runOnTerminal(
    input: String = "", attaching streams: Set<ChildStream> = [.output], columns: Int = 80
  ) throws -> CommandResult {
    let terminal = try TerminalPair(columns: columns, rows: 24)
    var command = self
    command.environment.merge(["TERM": "xterm"]) { given, _ in given }
    let child = try ChildProcess(
      command, input: Array(input.utf8), terminal: terminal, attached: streams)
    return try finish(child)
  }

  /// Runs the program with a terminal for its input only, on which all the keys come at once.
  ///
  /// - Parameters:
  ///   - keys: what is typed; Ctrl-D at its end is up to the caller.
  ///   - columns: the width of the terminal.
  /// - Returns: what came through the pipes.
  /// - Throws: ``SupportError/timedOut(waitingFor:seen:)`` if it does not end within the limit.
  public func runTyping(_ keys: String, columns: Int = 80) throws -> CommandResult {
    let terminal = try TerminalPair(columns: columns, rows: 24)
    let child = try ChildProcess(self, input: [], terminal: terminal, attached: [.input])
    child.type(Array(keys.utf8))
    return try finish(child)
  }

  private func finish(_ child: ChildProcess) throws -> CommandResult {
    let status = try child.waitForEnd(within: timeLimit)
    let output = child.captured(.output) + child.captured(.terminal)
    return CommandResult(
      outputBytes: output, errorBytes: child.captured(.error), status: status)
  }
}

import Glibc

/// A terminal with a program on it, for a test that plays the person.
///
///     let terminal = try PseudoTerminal(Command("askguide"))
///     try terminal.wait(for: "> ")
///     try terminal.send("does it hurt\r")
public final class PseudoTerminal {
  private let command: Command
  private let pair: TerminalPair
  private let child: ChildProcess
  private var searched = 0

  /// Starts a program on a new terminal, which is its controlling one.
  ///
  /// - Parameters:
  ///   - command: the program; `TERM` is `xterm` unless it says otherwise.
  ///   - columns: the width of the terminal.
  ///   - rows: the height of the terminal.
  ///   - streams: which of its streams are the terminal; the others are pipes.
  /// - Throws: ``SupportError`` if terminal or program cannot be had.
  public init(
    _ command: Command, columns: Int = 80, rows: Int = 24,
    attaching streams: Set<ChildStream> = Set(ChildStream.allCases)
  ) throws {
    var command = command
    command.environment.merge(["TERM": "xterm"]) { given, _ in given }
    self.command = command
    pair = try TerminalPair(columns: columns, rows: rows)
    child = try ChildProcess(command, input: [], terminal: pair, attached: streams)
  }

  /// Every byte the terminal was sent.
  public var bytes: [UInt8] { child.captured(.terminal) }
  /// What the terminal was sent, without escape sequences and control characters.
  public var text: String { String(decoding: TerminalText.plain(bytes), as: UTF8.self) }
  /// What came through a pipe, where standard output is one.
  public var pipedOutput: String { String(decoding: child.captured(.output), as: UTF8.self) }
  /// What came through a pipe, where standard error is one.
  public var pipedError: String { String(decoding: child.captured(.error), as: UTF8.self) }

  /// Types keys: `\r` is Enter, `\u{03}` Ctrl-C, `\u{04}` Ctrl-D, `\u{1B}[A` arrow-up.
  public func send(_ keys: String) {
    child.type(Array(keys.utf8))
  }

  /// Gives the terminal another size, as when a person drags its window.
  public func resize(columns: Int, rows: Int) {
    pair.resize(columns: columns, rows: rows)
  }

  /// Sends the program a signal, as another program may.
  public func signal(_ number: Int32) {
    child.signal(number)
  }

  /// Takes what the program writes for a while.
  ///
  /// - Returns: Whether more may come.
  @discardableResult
  public func drain(milliseconds: Int) -> Bool {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    repeat {
      guard child.pump(milliseconds: 1) else { return false }
    } while ContinuousClock.now < deadline
    return true
  }

  /// Closes the terminal, as when its window is closed.
  public func hangUp() {
    child.hangUp()
  }

  /// Waits for a text on the terminal, behind the one that was waited for last.
  ///
  /// - Throws: ``SupportError`` if it does not come in time or the program ends without it.
  public func wait(for text: String, timeLimit: Duration = .seconds(60)) throws {
    try wait(until: "“\(text)”", timeLimit: timeLimit) { terminal in
      let plain = TerminalText.plain(terminal.bytes)
      guard let end = Self.end(of: Array(text.utf8), in: plain, from: terminal.searched) else {
        return false
      }
      terminal.searched = end
      return true
    }
  }

  /// Waits until something holds; `what` names it in the message if it never does.
  public func wait(
    until what: String, timeLimit: Duration = .seconds(60), _ holds: (PseudoTerminal) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeLimit
    while !holds(self) {
      guard child.pump() else {
        if holds(self) { return }
        throw SupportError.ended(waitingFor: what, seen: child.transcript)
      }
      if ContinuousClock.now >= deadline {
        throw SupportError.timedOut(waitingFor: what, seen: child.transcript)
      }
    }
  }

  /// Waits for the program's end; it has to be told to end before.
  public func waitForEnd(timeLimit: Duration = .seconds(60)) throws -> ExitStatus {
    try child.waitForEnd(within: timeLimit)
  }

  /// Where a text ends within another, searched from an offset on.
  private static func end(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard text.count - start >= needle.count else { return nil }
    return (start...(text.count - needle.count)).first { text[$0...].starts(with: needle) }
      .map { $0 + needle.count }
  }
}

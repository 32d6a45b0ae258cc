import Foundation
import TestSupport
import Testing

/// Random keys, sizes and signals, the same from the same seed: none of them may end the program,
/// and `/quit` does in the end.
///
/// `ASKGUIDE_STRESS=100` makes a hundred sessions in place of a few.
@Suite struct TerminalStressTests {
  private static let sessions =
    ProcessInfo.processInfo.environment["ASKGUIDE_STRESS"].flatMap { Int($0) } ?? 4
  private static let steps = 120

  @Test(arguments: 0..<sessions) func nothingEndsItButLeaving(session: Int) throws {
    var person = RandomPerson(seed: UInt64(2026 + session))
    let home = try TemporaryFolder()
    var command = try AskGuide.command(
      [], environment: ["PAGER": "cat", "EDITOR": "true", "XDG_STATE_HOME": home.path])
    command.home = home
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    var typed: [String] = []
    for _ in 0..<Self.steps {
      switch person.act() {
      case .keys(let keys):
        typed.append(keys)
        terminal.send(keys)
      case .size(let columns, let rows): terminal.resize(columns: columns, rows: rows)
      case .signal(let number): terminal.signal(number)
      }
      let goesOn = terminal.drain(milliseconds: 3)
      try #require(goesOn, "session \(session) ended after \(typed.suffix(5))")
    }
    terminal.resize(columns: 80, rows: 24)
    #expect(try Self.leave(terminal) != nil, "session \(session): \(typed.suffix(20))")
    // A status of its own; a crash or a signal is none.
    let status = try terminal.waitForEnd()
    #expect(status == .exited(0) || status == .exited(1), "session \(session)")
    let history = home.path + "/askguide/history"
    if let lines = FileManager.default.contents(atPath: history) {
      #expect(lines.last == UInt8(ascii: "\n"))
    }
  }

  /// Leaves as a person would who does not know where they are: Ctrl-C, Ctrl-C, `/quit`.
  ///
  /// - Returns: how often that was needed; nil where it was not enough.
  private static func leave(_ terminal: PseudoTerminal) throws -> Int? {
    for attempt in 1...5 {
      for keys in ["\u{03}", "\u{03}", "/quit\r"] {
        terminal.send(keys)
        if !terminal.drain(milliseconds: 60) { return attempt }
      }
      // Under load the end takes longer.
      for _ in 0..<40 where !terminal.drain(milliseconds: 50) { return attempt }
    }
    return nil
  }
}

/// Somebody who hits keys without looking.
private struct RandomPerson {
  enum Act {
    case keys(String)
    case size(columns: Int, rows: Int)
    case signal(Int32)
  }

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func act() -> Act {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      .size(
        columns: .random(in: 1...200, using: &random), rows: .random(in: 1...60, using: &random))
    case 1: .signal([SIGINT, SIGWINCH, SIGINT, SIGCONT].randomElement(using: &random) ?? SIGINT)
    case 2...6: .keys((Self.lines.randomElement(using: &random) ?? "") + "\r")
    case 7...9: .keys(Self.lines.randomElement(using: &random) ?? "")
    case 10...15: .keys(Self.keys.randomElement(using: &random) ?? "")
    default: .keys(String(String.UnicodeScalarView(scalars())))
    }
  }

  /// Some characters of any kind, but none that leaves, stops or ends the program.
  private mutating func scalars() -> [Unicode.Scalar] {
    (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in
      let kind = Int.random(in: 0..<4, using: &random)
      let range: ClosedRange<UInt32> =
        kind == 0 ? 1...31 : kind == 1 ? 32...126 : kind == 2 ? 0xA0...0x24F : 0x1F300...0x1F64F
      let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random))
      return scalar.flatMap { Self.leaving.contains($0.value) ? nil : $0 }
    }
  }

  /// Ctrl-D, Ctrl-Q, Ctrl-S, Ctrl-Z, Ctrl-\.
  private static let leaving: Set<UInt32> = [0x04, 0x11, 0x13, 0x1A, 0x1C]

  private static let lines = [
    "how long does sencha keep", "is it safe in pregnancy", "and hot?", "zebra", "1", "2", "9",
    "more",
    "/topics", "/show 2", "/show st", "/why", "/more", "/find sencha", "/help", "/history",
    "/again 1",
    "/open 1", "/copy 1", "/new", "/guides", "/timing", "/feedback good", "/nonsense", "?", "clear",
    "the second step", "\u{1B}[200~two\nlines\u{1B}[201~",
  ]

  private static let keys = [
    "\t", "\t\t", "\u{12}", "\u{12}sen", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}",
    "\u{1B}99999999", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[3~", "\u{1B}OP", "\u{03}", "\u{07}",
    "\u{0B}", "\u{15}", "\u{16}", "\u{17}", "\u{18}", "\u{19}", "\u{1B}y", "\u{1B}.", "\u{1B}t",
    "\u{1B}\u{7F}", "\u{7F}", "\u{01}", "\u{05}", "\u{0C}", "\u{1F}", "\u{0E}", "\u{10}", "\u{14}",
  ]
}

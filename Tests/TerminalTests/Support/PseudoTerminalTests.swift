import Foundation
import TestSupport
import Testing

@Suite struct PseudoTerminalTests {
  private func shell(_ script: String, columns: Int = 80) throws -> PseudoTerminal {
    try PseudoTerminal(Command("/bin/sh", ["-c", script]), columns: columns)
  }

  @Test func itIsTheControllingTerminal() throws {
    let terminal = try shell("echo hello > /dev/tty; ps -o tty= -p $$ >/dev/null; exit 4")
    try terminal.wait(for: "hello\n")
    #expect(try terminal.waitForEnd() == .exited(4))
  }

  @Test func keysMakeSignals() throws {
    let terminal = try shell("echo ready; exec sleep 1000")
    try terminal.wait(for: "ready")
    terminal.send("\u{03}")
    #expect(try terminal.waitForEnd() == .killed(signal: SIGINT))
  }

  @Test func sizesAreSeenAndChangesAnnounced() throws {
    let terminal = try shell(
      "stty size; trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.1; done",
      columns: 91)
    try terminal.wait(for: "24 91\n")
    try terminal.wait(for: "ready")
    terminal.resize(columns: 50, rows: 10)
    try terminal.wait(for: "10 50\n")
  }

  @Test func eachTextIsFoundBehindTheOneBefore() throws {
    let terminal = try shell("echo one two one")
    try terminal.wait(for: "one")
    try terminal.wait(for: "one")
    #expect(throws: SupportError.ended(waitingFor: "“one”", seen: "one two one\r\n")) {
      try terminal.wait(for: "one")
    }
  }

  @Test func waitingInVainEndsWithWhatWasSeen() throws {
    let terminal = try shell("echo here; exec sleep 1000")
    try terminal.wait(for: "here\n")
    #expect(throws: SupportError.timedOut(waitingFor: "“there”", seen: "here\r\n")) {
      try terminal.wait(for: "there", timeLimit: .milliseconds(200))
    }
  }

  @Test func closingItHangsUp() throws {
    let terminal = try shell("echo ready; exec sleep 1000")
    try terminal.wait(for: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .killed(signal: SIGHUP))
  }

  @Test(arguments: [
    ("a\u{1B}[1;31mb\u{1B}[0mc", "abc"), ("a\u{1B}]0;title\u{07}b\u{1B}]2;x\u{1B}\\c", "abc"),
    ("a\u{1B}(Bb\u{1B}7c", "abc"), ("a\r\n\u{07}b\tc", "a\nb\tc"), ("né\u{1B}[", "né"),
    ("a\u{1B}", "a"),
  ])
  func escapesAreRemoved(raw: String, plain: String) {
    #expect(String(decoding: TerminalText.plain(Array(raw.utf8)), as: UTF8.self) == plain)
  }
}

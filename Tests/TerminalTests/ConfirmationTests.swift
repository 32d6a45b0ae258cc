import TestSupport
import Testing

private let enter = "\r"
private let arrowUp = "\u{1B}[A"

/// Being asked whether one is sure.
@Suite struct ConfirmationTests {
  private func asked() throws -> PseudoTerminal {
    let terminal = try EditedTerminal.start()
    terminal.send("confirm\(enter)")
    try terminal.wait(for: "sure? [y/N] ")
    return terminal
  }

  @Test(arguments: ["y", "Y", "yes", "YES", " Yes "]) func yesIsYes(answer: String) throws {
    let terminal = try asked()
    try terminal.type(answer + enter, expecting: "agreed")
    try terminal.leave()
  }

  // Nothing, another word, Ctrl-C, Ctrl-D, and several lines pasted at once.
  @Test(
    arguments: [
      enter, "n\r", "yep\r", "yes no\r", "y\u{03}", "\u{04}", "\u{1B}[200~y\ry\r\u{1B}[201~\r",
    ])
  func anythingElseIsNo(keys: String) throws {
    let terminal = try asked()
    try terminal.type(keys, expecting: "refused")
    try terminal.leave()
  }

  @Test func answersAreNeitherCompletedNorKept() throws {
    let terminal = try asked()
    try terminal.type("red\t\t\(enter)", expecting: "refused")
    try terminal.type(arrowUp + enter + enter, expecting: "refused")
    #expect(!terminal.text.contains("redness"))
    // The editor completes again afterwards.
    try terminal.type("red\t\(enter)", expecting: "redness ")
    try terminal.leave()
  }

  @Test func pastedLinesAreNoAnswer() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("\u{1B}[200~confirm\ry\rlast\r\u{1B}[201~\(enter)")
    try terminal.wait(for: "sure? [y/N] ")
    terminal.send("n\(enter)")
    try terminal.wait(for: "<refused>\n<y>\n<last>\nask> ")
    try terminal.leave()
  }
}

import TestSupport
import Testing

/// What newcomers type in place of commands does what they want.
@Suite struct FirstMinuteTests {
  private static let guide = """
    # Leaves

    ## Sencha

    Sencha tea is green, brews for two minutes, and is picked early in the year by hand.

    ## Bancha

    Bancha tea is green, brews for two minutes, and is picked late in the year by hand.

    """

  private func terminal(rows: Int = 24) throws -> PseudoTerminal {
    let command = try Command("askguide", ["-k", "tea.md"], environment: ["PAGER": "cat"])
    try command.folder.write(Self.guide, to: "tea.md")
    let terminal = try PseudoTerminal(command, rows: rows)
    try terminal.wait(for: "> ")
    return terminal
  }

  @Test func topicsAskedForInWordsHaveNumbers() throws {
    let terminal = try terminal()
    try terminal.enter("list topics", expecting: "3.   Bancha", "> ")
    try terminal.enter("3.", expecting: "picked late in the year")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func moreInWordsShowsFirstWhatHadNoRoom() throws {
    let terminal = try terminal(rows: 9)
    try terminal.enter(
      "which green tea brews for two minutes",
      expecting: "/more shows 1 further quote that had no room here.", "> ")
    let isSenchaFirst = terminal.text.contains("picked early")
    terminal.send("more\r")
    try terminal.wait(for: isSenchaFirst ? "picked late" : "picked early")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func moreInWordsIsTheCommand() throws {
    let terminal = try terminal()
    try terminal.enter("more", expecting: "Ask a question first.", "> ")
    try terminal.enter("which tea is picked early", expecting: "[1] Leaves › Sencha", "> ")
    let last = terminal.text.split(separator: "\n").last { $0.hasPrefix("  [") } ?? ""
    let next = (Int(last.dropFirst(3).prefix { $0 != "]" }) ?? 0) + 1
    try terminal.enter("more please", expecting: "picked late", "[\(next)] Leaves › Bancha", "> ")
    #expect(!terminal.text.contains("Took the question to be"))
    #expect(try terminal.quit() == .exited(0))
  }
}

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
    terminal.send("list topics\r")
    try terminal.wait(for: "3.   Bancha")
    try terminal.wait(for: "> ")
    terminal.send("3.\r")
    try terminal.wait(for: "picked late in the year")
    terminal.send("/quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func moreInWordsShowsFirstWhatHadNoRoom() throws {
    let terminal = try terminal(rows: 9)
    terminal.send("which green tea brews for two minutes\r")
    try terminal.wait(for: "/more shows 1 further quote that had no room here.")
    try terminal.wait(for: "> ")
    let isSenchaFirst = terminal.text.contains("picked early")
    terminal.send("more\r")
    try terminal.wait(for: isSenchaFirst ? "picked late" : "picked early")
    terminal.send("/quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}

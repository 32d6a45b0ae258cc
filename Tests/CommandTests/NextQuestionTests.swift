import TestSupport
import Testing

/// What may be asked next has numbers, and a number asks it.
@Suite struct NextQuestionTests {
  private static let guide = """
    ## How long does sencha brew?

    Sencha brews for two minutes.

    ## How hot is the water for sencha?

    Sencha wants water of seventy degrees.

    ## How do I brew sencha?

    1. Warm the pot.
    2. Add the leaves.
    3. Pour the water.

    """

  private func command(_ arguments: [String] = []) throws -> Command {
    let command = try Command(
      "askguide", ["-k", "tea.md"] + arguments, environment: ["PAGER": "cat"])
    try command.folder.write(Self.guide, to: "tea.md")
    return command
  }

  @Test func aNumberAsksIt() throws {
    let terminal = try PseudoTerminal(command(["--passages", "1"]))
    try terminal.wait(for: "> ")
    terminal.send("how long does sencha brew\r")
    try terminal.wait(for: "[1] How long does sencha brew?")
    try terminal.wait(for: "You may ask next, by number:")
    try terminal.wait(for: "[2] How hot is the water for sencha?")
    try terminal.wait(for: "> ")
    terminal.send("2\r")
    try terminal.wait(for: "? How hot is the water for sencha?")
    try terminal.wait(for: "Sencha wants water of seventy degrees.")
    try terminal.wait(for: "> ")
    terminal.send("/quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func aStepIsShownAndAccountedFor() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    terminal.send("/show 3\r")
    try terminal.wait(for: "3. Pour the water.")
    try terminal.wait(for: "> ")
    terminal.send("what are the steps to brew sencha in a pot\r")
    try terminal.wait(for: "3. Pour the water.")
    try terminal.wait(for: "> ")
    terminal.send("the second step\r")
    try terminal.wait(for: "2. Add the leaves.")
    try terminal.wait(for: "> ")
    terminal.send("what comes after that\r")
    try terminal.wait(for: "3. Pour the water.")
    try terminal.wait(for: "> ")
    terminal.send("/why\r")
    try terminal.wait(for: "It was taken to be: “part 3 of: what are the steps to brew")
    terminal.send("/quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func aPipeHasNoNumbersToType() throws {
    let result = try command().run(input: "how long does sencha brew\n")
    #expect(result.output.contains("Sencha brews for two minutes."))
    #expect(!result.output.contains("You may ask next"))
  }
}

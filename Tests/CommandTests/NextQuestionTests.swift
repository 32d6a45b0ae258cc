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
    try terminal.enter(
      "how long does sencha brew", expecting: "[1] How long does sencha brew?",
      "You may ask next, by number:", "[2] How hot is the water for sencha?", "> ")
    try terminal.enter(
      "2", expecting: "? How hot is the water for sencha?",
      "Sencha wants water of seventy degrees.", "> ")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func aStepIsShownAndAccountedFor() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    try terminal.enter("/show 3", expecting: "3. Pour the water.", "> ")
    try terminal.enter(
      "what are the steps to brew sencha in a pot", expecting: "3. Pour the water.", "> ")
    try terminal.enter("the second step", expecting: "2. Add the leaves.", "> ")
    try terminal.enter("what comes after that", expecting: "3. Pour the water.", "> ")
    try terminal.enter(
      "/why", expecting: "It was taken to be: “part 3 of: what are the steps to brew")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func wordsGoBackToAListBeforeTheyTakeANumber() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    try terminal.enter(
      "what are the steps to brew sencha in a pot", expecting: "3. Pour the water.", "> ")
    try terminal.enter("the second one", expecting: "2. Add the leaves.", "> ")
    // A list of sections is another list.
    try terminal.enter("/topics", expecting: "How do I brew sencha?", "> ")
    try terminal.enter("the second one", expecting: "Sencha wants water of seventy degrees.", "> ")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func aPipeHasNoNumbersToType() throws {
    let result = try command().run(input: "how long does sencha brew\n")
    #expect(result.output.contains("Sencha brews for two minutes."))
    #expect(!result.output.contains("You may ask next"))
  }

  /// Many sections, each with a question of its own.
  private static let herbs = ["mint", "sage", "thyme", "anise", "basil", "clove", "cumin", "dill"]

  @Test func nothingIsOfferedTwiceWhileSomethingIsLeft() throws {
    let sections = Self.herbs.map { "## How do I grow \($0)?\n\nGrow \($0) in a pot of clay.\n" }
    let command = try Command("askguide", ["-k", "herbs.md"], environment: ["PAGER": "cat"])
    try command.folder.write(sections.joined(separator: "\n"), to: "herbs.md")
    let terminal = try PseudoTerminal(command, rows: 50)
    try terminal.wait(for: "> ")
    var offered: [String] = []
    // What is left of eight questions by one that is asked again and again.
    for _ in 0..<4 {
      let before = terminal.text.count
      try terminal.enter("how do I grow mint", expecting: "Grow mint in a pot", "\n> ")
      let shown = String(terminal.text.dropFirst(before))
      let lines = shown.split(separator: "\n").filter {
        $0.contains("] How do I grow") && $0.hasSuffix("?")
      }
      offered += lines.compactMap { $0.split(separator: " ").last.map(String.init) }
    }
    #expect(offered.count >= 6)
    let fresh = offered.prefix(Self.herbs.count - 1)
    #expect(Set(fresh).count == fresh.count, "\(offered)")
    #expect(try terminal.quit() == .exited(0))
  }
}

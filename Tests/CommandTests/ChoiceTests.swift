import TestSupport
import Testing

/// A question that can be read in two ways: a person chooses by number, a program gets both.
@Suite struct ChoiceTests {
  private static let guide = """
    ## Family leave

    You can take sixteen weeks of leave.

    ## Sick leave

    You can take eleven days of leave.

    ## How long is the way to work?

    The way to work takes an hour.

    ## How long is the way to play?

    The way to play takes a minute.

    """

  private func command(_ arguments: [String] = []) throws -> Command {
    let command = try Command(
      "askguide", ["-k", "work.md"] + arguments, environment: ["PAGER": "cat"])
    try command.folder.write(Self.guide, to: "work.md")
    return command
  }

  @Test func aNumberTakesAHeading() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    try terminal.enter(
      "leave", expecting: "This can be read in two ways. Did you mean, by number:",
      "[1] Family leave", "[2] Sick leave", "/more quotes the guide on both.", "> ")
    try terminal.enter("2", expecting: "You can take eleven days of leave.")
    #expect(!terminal.text.contains("sixteen"))
    try terminal.wait(for: "> ")
    try terminal.enter(
      "/more", expecting: "You can take sixteen weeks of leave.", "[4] Sick leave", "> ")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func aNumberAsksAQuestion() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    try terminal.enter(
      "way", expecting: "[1] How long is the way to ", "[2] How long is the way to ", "> ")
    try terminal.enter("2", expecting: "? How long is the way to ", "The way to ", "> ")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func whatWasNotShownIsNothingToGoOnFrom() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    try terminal.enter("leave", expecting: "/more quotes the guide on both.", "> ")
    try terminal.enter("and how many days?", expecting: "eleven days", "> ")
    #expect(!terminal.text.contains("Took the question to be"))
    try terminal.enter("thanks", expecting: "> ")
    try terminal.enter(
      "/why", expecting: "That was no question that passages of the guide are looked up for.")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func aPipeGetsBothAndIsTold() throws {
    let result = try command().run(input: "leave\n")
    #expect(result.status == .exited(0))
    #expect(result.output.hasPrefix("This can be read in two ways, and a quote answers each:"))
    #expect(result.output.contains("│ You can take sixteen weeks of leave.\n  [1]"))
    #expect(result.output.contains("│ You can take eleven days of leave.\n  [2]"))
  }

  @Test func anArgumentGetsBothAsJSON() throws {
    let result = try command(["--format", "jsonl", "leave"]).run()
    #expect(
      result.output.contains(
        "\"summary\":\"This can be read in two ways, and a quote answers each: “Family leave” or "))
    #expect(result.output.ranges(of: "\"role\":\"answer\"").count == 2)
  }
}

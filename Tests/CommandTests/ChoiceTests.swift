import Foundation
import TestSupport
import Testing

/// A question that can be read in two ways: a person chooses by number, a program gets both.
@Suite struct ChoiceTests {
  private static let guide = """
    ## Family leave

    You can take sixteen weeks of leave.

    ## Sick leave

    You can take eleven days of leave.

    ## How long is the way to the north?

    The way to the north takes an hour.

    ## How long is the way to the south?

    The way to the south takes a minute.

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
    try terminal.enter("and the way to the north?", expecting: "takes an hour", "> ")
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

  @Test(arguments: ["the second one", "two", "number 2", "I meant the second", "the last one"])
  func wordsTakeAHeading(words: String) throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    try terminal.enter("leave", expecting: "[2] Sick leave", "> ")
    try terminal.enter(words, expecting: "You can take eleven days of leave.", "> ")
    #expect(!terminal.text.contains("sixteen"))
    #expect(try terminal.quit() == .exited(0))
  }

  @Test func wordsBeyondTheOfferAreTold() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "> ")
    try terminal.enter("leave", expecting: "[2] Sick leave", "> ")
    try terminal.enter("number five", expecting: "There is no number 5 on the screen, only 1 ")
    #expect(try terminal.quit() == .exited(0))
  }

  @Test(arguments: ["2", "[2]", "two", "the second one", "number 2"])
  func aPipeChoosesToo(choice: String) throws {
    let result = try command(["--format", "jsonl"]).run(input: "leave\n\(choice)\n")
    let objects = try AskGuide.objects(result)
    #expect(objects.count == 2)
    #expect(objects[1]["line"] as? Int == 2)
    #expect(objects[1]["question"] as? String == choice)
    #expect(objects[1]["read_as"] as? String == "Sick leave")
    #expect(objects[1]["outcome"] as? String == "answered")
    let quotes = (objects[1]["passages"] as? [[String: Any]] ?? []).map { $0["quote"] as? String }
    #expect(quotes == ["You can take eleven days of leave."])
  }

  @Test func aPipeChoosesAQuestion() throws {
    let objects = try AskGuide.objects(
      command(["--format", "jsonl"]).run(input: "way\nthe first one\n\nthe first one\n"))
    #expect(objects.count == 3)
    #expect((objects[1]["read_as"] as? String)?.hasPrefix("How long is the way to ") == true)
    #expect((objects[1]["passages"] as? [Any])?.count == 1)
    // A new conversation has nothing to choose from.
    #expect(objects[2]["read_as"] is NSNull)
  }
}

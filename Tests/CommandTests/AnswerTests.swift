import TestSupport
import Testing

/// What depends on what the guide answers: statuses, conversation, notice, commands on an answer.
@Suite struct AnswerTests {
  private static let bitter = "does boiling water make sencha bitter"
  private static let unknown = "who won the world cup in brazil"

  private func status(_ input: String) throws -> TestSupport.ExitStatus {
    try AskGuide.command().run(input: input).status
  }

  @Test func statusSaysWhetherAllWasAnswered() throws {
    #expect(try status(Self.bitter + "\n") == .exited(0))
    #expect(try status("hello\n" + Self.bitter + "\n") == .exited(0))
    #expect(try status(Self.unknown + "\n") == .exited(1))
    #expect(try status(Self.unknown + "\n" + Self.bitter + "\n") == .exited(1))
    #expect(try AskGuide.command([Self.unknown]).run().status == .exited(1))
    #expect(try AskGuide.command([Self.bitter]).run().status == .exited(0))
  }

  @Test func quotesAreCitedByFileAndLine() throws {
    let output = try AskGuide.command([Self.bitter]).run().output
    #expect(output.contains("Boiling water makes sencha bitter."))
    #expect(output.contains("Brewing  tea.md:11\n"))
  }

  /// The standalone question that a follow-up was read as.
  private func readAs(_ input: String, _ options: String...) throws -> String? {
    let result = try AskGuide.command(["--format", "jsonl"] + options).run(input: input)
    return try AskGuide.objects(result).last?["read_as"] as? String
  }

  @Test func aFollowUpTakesOverUntilABlankLineForgets() throws {
    let first = "is sencha bitter\n"
    let next = "and during pregnancy?\n"
    #expect(try readAs(first + next)?.contains("sencha") == true)
    #expect(try readAs(first + "\n" + next)?.contains("sencha") != true)
    #expect(try readAs(first + next, "--no-context")?.contains("sencha") != true)
  }

  @Test func theNoticeIsShownOnceInTextAndAlwaysInJSON() throws {
    let input = Self.bitter + "\nhow long does an open packet of sencha last\n"
    let notice = "This guide is about tea"
    let text = try AskGuide.command([]).run(input: input)
    #expect(text.output.components(of: notice) == 1)
    let json = try AskGuide.command().run(input: input)
    #expect(json.output.components(of: notice) == 2)
  }

  @Test func passagesAreLimited() throws {
    let result = try AskGuide.command(["--format", "jsonl", "--passages", "1", "sencha"]).run()
    let passages = try AskGuide.objects(result).first?["passages"] as? [Any]
    #expect((passages?.count ?? 0) <= 1)
  }

  @Test func explanationsAreShownWhenAskedFor() throws {
    let bare = try AskGuide.command([Self.bitter]).run().output
    let explained = try AskGuide.command(["--explain", Self.bitter]).run().output
    #expect(!bare.contains("How the passages were found:"))
    #expect(explained.contains("How the passages were found:"))
    #expect(explained.hasPrefix(bare))
  }

  @Test func whyAndMoreFollowAnAnswer() throws {
    let terminal = try PseudoTerminal(
      AskGuide.command(["--passages", "1"], environment: ["PAGER": "cat"]))
    try terminal.wait(for: "> ")
    terminal.send("sencha\r")
    try terminal.wait(for: "tea.md:24")
    try terminal.wait(for: "> ")
    terminal.send("/why\r")
    try terminal.wait(for: "How the passages were found:")
    try terminal.wait(for: "> ")
    terminal.send("/more\r")
    try terminal.wait(for: "tea.md:11")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let input = [Self.bitter, Self.unknown, "sencha", "pregnancy"].joined(separator: "\n")
    let first = try AskGuide.command(["--explain"]).run(input: input)
    for _ in 0..<3 {
      #expect(try AskGuide.command(["--explain"]).run(input: input).output == first.output)
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of part: String) -> Int { split(separator: part).count - 1 }
}

import TestSupport
import Testing

/// Standard input in place of a file.
@Suite struct StandardInputTests {
  private static let bitter = "does boiling water make sencha bitter"

  private func run(_ arguments: [String], input: String = AskGuide.guide) throws -> CommandResult {
    let command = try Command("askguide", arguments)
    try command.folder.write("tea, cha\n", to: "tea.synonyms")
    try command.folder.write(AskGuide.guide, to: "tea.md")
    return try command.run(input: input)
  }

  @Test(arguments: ["-", "/dev/stdin"]) func aGuideMayComeThroughAPipe(path: String) throws {
    let result = try run(["-k", path, Self.bitter])
    #expect(result.status == .exited(0))
    #expect(result.output.contains("Brewing  standard input:11\n"))
    #expect(result.error == "")
  }

  @Test func itStandsWhereItWasNamed() throws {
    let result = try run(["-k", "tea.md", "-k", "-", "--format", "jsonl", Self.bitter])
    let objects = try AskGuide.objects(result)
    let passages = objects.first?["passages"] as? [[String: Any]]
    #expect(passages?.first?["file"] as? String == "tea.md")
  }

  @Test func synonymsMayComeThroughAPipe() throws {
    let result = try run(["-k", "tea.md", "--thesaurus", "-", "zebra"], input: "a => b => c\n")
    #expect(result.status == .exited(2))
    #expect(result.error.hasPrefix("askguide: standard input:1: "))
  }

  @Test(arguments: [
    ["-k", "-"], ["-k", "/dev/stdin"], ["--thesaurus", "-"], ["-k", "-", "-k", "-", "tea"],
    ["-k", "-", "--thesaurus", "-", "tea"],
  ])
  func itIsReadForOneThingOnly(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.status == .exited(64))
    #expect(result.output == "")
    #expect(result.error.hasPrefix("askguide: standard input can be read for one thing only; "))
  }

  @Test func nothingInItIsNoGuide() throws {
    let result = try run(["-k", "-", "tea"], input: "")
    #expect(result.status == .exited(2))
    #expect(result.error.hasPrefix("askguide: standard input: has no text"))
  }
}

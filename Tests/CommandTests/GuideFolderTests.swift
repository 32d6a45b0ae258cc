import Foundation
import TestSupport
import Testing

/// Folders, pages and packed files as people have them.
@Suite struct GuideFolderTests {
  private static let page = """
    <!DOCTYPE html><title>Clay — The Pottery</title>
    <nav><a href=a>Stoneware home</a></nav>
    <h1>Clay</h1><h2>Firing</h2>
    <p>Stoneware is fired at
    1,250 degrees.</p>
    """

  private func run(
    _ arguments: [String], files: [String: [UInt8]] = [:], input: String = ""
  ) throws -> CommandResult {
    let command = try Command("askguide", arguments)
    try command.folder.write(AskGuide.guide, to: "guides/tea.md")
    try command.folder.write(Self.page, to: "guides/pages/clay.html")
    for (name, bytes) in files { try command.folder.write(bytes, to: name) }
    return try command.run(input: input)
  }

  @Test func aFolderIsReadAndTheRestToldInOneLine() throws {
    let files: [String: [UInt8]] = [
      "guides/.draft.md": [0x61], "guides/tea.png": [1], "guides/broken.md": [0x61, 0],
    ]
    let result = try run(["-k", "guides", "is stoneware fired at 1,250 degrees"], files: files)
    #expect(result.status == .exited(0))
    #expect(
      result.error
        == "askguide: read 2 guides, left out 3: 1 hidden, 1 of other kinds, "
        + "1 not text (guides/broken.md)\n")
    #expect(result.output.contains("Stoneware is fired at 1,250 degrees."))
    #expect(result.output.contains("Clay › Firing  guides/pages/clay.html:4-5\n"))
  }

  @Test func severalGuidesAreToldApartByTheirTitles() throws {
    let second = "---\ntitle: The barn\n---\n\n## Storage\n\nHay keeps for a year.\n"
    let result = try run(
      ["-k", "guides", "-k", "hay.md", "how long does hay keep"],
      files: [
        "hay.md": Array(second.utf8)
      ])
    #expect(result.output.contains("The barn › Storage  hay.md:7\n"))
    let alone = try run(
      ["-k", "hay.md", "how long does hay keep"],
      files: [
        "hay.md": Array(second.utf8)
      ])
    #expect(alone.output.contains("] Storage  hay.md:7\n"))
  }

  @Test func aPageMayComeThroughAPipe() throws {
    let result = try run(["-k", "-", "is stoneware fired at 1,250 degrees"], input: Self.page)
    #expect(result.output.contains("Clay › Firing  standard input:4-5\n"))
  }

  @Test func otherEncodingsAreAnnounced() throws {
    let latin = Array("## Key\n\nThe key is called La cl".utf8) + [0xE9, 0x2E, 0x0A]
    let result = try run(["-k", "key.md", "what is the key called"], files: ["key.md": latin])
    #expect(result.output.contains("The key is called La clé."))
    #expect(result.error == "askguide: key.md: not UTF-8, read as Windows-1252\n")
  }

  @Test func synonymsBesideAGuideAreUsed() throws {
    let files = ["guides/our.synonyms": Array("crockery => stoneware\n".utf8)]
    let arguments = ["-k", "guides", "--format", "jsonl", "is crockery fired at 1,250 degrees"]
    let objects = try AskGuide.objects(try run(arguments, files: files))
    #expect(objects.first?["outcome"] as? String == "answered")
  }

  @Test func aNumberReadsOnUnderTheSecondOfTwoEqualHeadings() throws {
    let command = try Command("askguide", ["-k", "twice.md"], environment: ["PAGER": "cat"])
    try command.folder.write(
      "# Boats\n\n## Care\n\nOars are oiled.\n\n## Care\n\nSails are dried.\n", to: "twice.md")
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    terminal.send("are sails dried\r")
    try terminal.wait(for: "twice.md:9")
    try terminal.wait(for: "\n> ")
    terminal.send("1\r")
    try terminal.wait(for: "twice.md:7-9")
    try terminal.wait(for: "\n> ")
    terminal.send("/open 1\r")
    try terminal.wait(for: "Sails are dried.")
    try terminal.wait(for: "\n> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}

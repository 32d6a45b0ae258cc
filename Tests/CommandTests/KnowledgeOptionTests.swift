import Foundation
import TestSupport
import Testing

@Suite struct KnowledgeOptionTests {
  /// Runs with files of its own and one question.
  private func run(
    _ arguments: [String], files: [String: [UInt8]] = [:]
  ) throws -> CommandResult {
    let command = try Command("askguide", arguments + ["--format", "jsonl", "zebra"])
    for (name, bytes) in files { try command.folder.write(bytes, to: name) }
    return try command.run()
  }

  private func expectError(_ result: CommandResult, naming words: String...) {
    #expect(result.status == .exited(2))
    #expect(result.output == "")
    #expect(result.error.hasPrefix("askguide: "))
    #expect(result.error.split(separator: "\n").count == 1)
    for word in words { #expect(result.error.contains(word), "\(result.error)") }
  }

  @Test func aMissingGuide() throws {
    expectError(try run(["-k", "nowhere.md"]), naming: "nowhere.md")
  }

  @Test func anEmptyGuide() throws {
    expectError(try run(["-k", "empty.md"], files: ["empty.md": []]), naming: "empty.md")
  }

  @Test func aBinaryFile() throws {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 * 7) }
    expectError(try run(["-k", "photo.md"], files: ["photo.md": bytes]), naming: "photo.md")
  }

  @Test func aFolderWithoutGuides() throws {
    expectError(try run(["-k", "photos"], files: ["photos/a.jpg": [1, 2, 3]]), naming: "photos")
  }

  @Test func whatIsNeitherFileNorFolder() throws {
    expectError(try run(["-k", "/dev/null"]), naming: "/dev/null")
  }

  @Test func aNamedPipeIsReadLikeAFile() throws {
    var command = try AskGuide.command()
    command.program = "/bin/sh"
    command.arguments = [
      "-c", #"mkfifo pipe; cat tea.md >pipe & "$0" -k pipe does boiling water make sencha bitter"#,
      try BuiltProgram.path(of: "askguide"),
    ]
    #expect(try command.run().output.contains("Brewing  pipe:11\n"))
  }

  @Test func linksInCirclesComeToAnEnd() throws {
    let command = try Command("askguide", ["-k", "guides", "--format", "jsonl", "zebra"])
    try command.folder.write(AskGuide.guide, to: "guides/a.md")
    for (name, target) in [("loop", "."), ("up", "../guides")] {
      try FileManager.default.createSymbolicLink(
        atPath: command.folder.path(of: "guides/" + name), withDestinationPath: target)
    }
    let result = try command.run()
    #expect(result.status == .exited(1))
    #expect(result.error == "")
  }

  @Test func aFolderOfGuides() throws {
    let guide = Array(AskGuide.guide.utf8)
    let result = try run(["-k", "guides"], files: ["guides/a.md": guide, "guides/b.txt": guide])
    #expect(result.error == "")
    #expect(result.status == .exited(1))
  }

  @Test func aBadLineOfSynonyms() throws {
    let files = ["bad.synonyms": Array("# fine\ntea, chai\na => b => c\n".utf8)]
    expectError(
      try run(["--thesaurus", "bad.synonyms"], files: files), naming: "bad.synonyms", "3")
  }

  @Test func aMissingFileOfSynonyms() throws {
    expectError(try run(["--thesaurus", "nowhere.synonyms"]), naming: "nowhere.synonyms")
  }

  @Test(arguments: ["text", "markdown", "jsonl"])
  func aGuideMayHaveANameThatActsOnATerminal(format: String) throws {
    let command = try Command(
      "askguide", ["-k", "guides", "--format", format, "does boiling water make sencha bitter"])
    try command.folder.write(AskGuide.guide, to: "guides/a\u{1B}[31m\n\u{9B}b.md")
    let result = try command.run()
    #expect(result.status == .exited(0))
    #expect(result.output.contains("[31m"))
    #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
    #expect(!result.output.contains("[31m\n"))
    try command.folder.write([0x61, 0x00], to: "guides/a\u{1B}[31m\n.md")
    let error = try command.run().error
    #expect(error.contains("left out 1: 1 not text (guides/a"))
    #expect(!error.contains("\u{1B}"))
    #expect(error.split(separator: "\n").count == 1)
  }

  @Test func controlCharactersOfAFileNameAreShownNotSent() throws {
    let result = try run(["-k", "a\u{1B}[31m.md"])
    #expect(result.status == .exited(2))
    #expect(!result.error.contains("\u{1B}"))
  }
}

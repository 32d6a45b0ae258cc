import Foundation
import TestSupport
import Testing

/// Input that no person types, in every format: one answer a line, nothing raw, nothing lost.
@Suite struct HostileInputTests {
  private static let formats = ["text", "markdown", "jsonl"]

  /// Lines that try to get bytes through that act on a terminal or break a format.
  private static let hostile: [[UInt8]] = [
    Array("sencha\u{1B}]0;title\u{07}\u{1B}[2J".utf8), [0x61, 0xFF, 0xFE, 0xC3], [0x00, 0x00],
    [0xED, 0xA0, 0x80, 0x61], [0xF4, 0x90, 0x80, 0x80], Array("\"\\\u{2028}\u{2029}\u{202E}".utf8),
    Array("a\rb\u{0B}c\u{0C}d".utf8), Array("`*_<!--]]>\u{85}\u{9B}31m".utf8),
    Array(String(repeating: "e\u{301}", count: 3_000).utf8), Array("\u{FEFF}sencha".utf8),
    Array("👩‍👩‍👧‍👦 is it 👍🏽?".utf8), Array("--help".utf8), Array("/quit".utf8),
  ]

  private func run(_ format: String, _ lines: [[UInt8]]) throws -> CommandResult {
    let input = Array(lines.joined(separator: [0x0A]))
    return try AskGuide.command(["--format", format]).run(bytes: input)
  }

  @Test func everyLineIsAnObjectOfItsOwn() throws {
    let result = try run("jsonl", Self.hostile)
    #expect(String(validating: result.outputBytes, as: UTF8.self) != nil)
    let objects = try AskGuide.objects(result)
    #expect(objects.compactMap { $0["line"] as? Int } == Array(1...Self.hostile.count))
    #expect(result.status == .exited(1))
  }

  @Test(arguments: formats) func nothingThatActsOnATerminalComesThrough(format: String) throws {
    let result = try run(format, Self.hostile)
    let text = try #require(String(validating: result.outputBytes, as: UTF8.self))
    let acting = text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || (0x2028...0x202E).contains(scalar.value)
    }
    #expect(acting.isEmpty)
  }

  @Test(arguments: formats) func afterMegabytesTheNextLineIsAnswered(format: String) throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000)
    let result = try run(format, [long, Array("does boiling water make sencha bitter".utf8)])
    #expect(result.output.contains("Boiling water makes sencha bitter."))
    #expect(result.outputBytes.count < 100_000)
    #expect(
      result.error == "askguide: line 1 is longer than 8192 bytes; only its beginning was read\n")
  }

  @Test func megabytesWithoutAnEndAreCutAndSaid() throws {
    let result = try run("jsonl", [[UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000)])
    #expect(try AskGuide.objects(result).count == 1)
    #expect(result.error.contains("line 1 is longer"))
  }

  @Test func aQuestionOfAHundredKilobytesIsCutAndSaid() throws {
    // The bound falls inside a letter of two bytes.
    let long = "x" + String(repeating: "é", count: 50_000)
    let result = try AskGuide.command(["--format", "jsonl", long]).run()
    let object = try #require(AskGuide.objects(result).first)
    #expect(object["question"] as? String == "x" + String(repeating: "é", count: 4_095))
    #expect(
      result.error
        == "askguide: the question is longer than 8192 bytes; only its beginning was read\n")
  }

  @Test func anArgumentOfInvalidUTF8IsRepaired() throws {
    var command = try AskGuide.command()
    command.program = "/bin/bash"
    command.arguments = [
      "-c", #""$0" -k tea.md --format jsonl $'a\xffb'"#, try BuiltProgram.path(of: "askguide"),
    ]
    let object = try #require(AskGuide.objects(command.run()).first)
    #expect(object["question"] as? String == "a\u{FFFD}b")
  }
}

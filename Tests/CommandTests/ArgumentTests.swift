import Foundation
import TestSupport
import Testing

@Suite struct ArgumentTests {
  private func question(_ arguments: [String]) throws -> [String: Any] {
    let result = try AskGuide.command(["--format", "jsonl"] + arguments).run(input: "not this\n")
    let objects = try AskGuide.objects(result)
    #expect(objects.count == 1)
    return try #require(objects.first)
  }

  @Test func wordsAreJoinedAndTheLineIsNull() throws {
    let object = try question(["is", "it  safe"])
    #expect(object["question"] as? String == "is it  safe")
    #expect(object["line"] is NSNull)
  }

  @Test func anythingMayFollowTwoDashes() throws {
    #expect(try question(["--", "-k", "--help"])["question"] as? String == "-k --help")
  }

  @Test func invalidUTF8AndControlCharactersPass() throws {
    #expect(try question(["a\u{1B}[31mb\nc"])["question"] as? String == "a\u{1B}[31mb\nc")
  }

  @Test(arguments: [[""], [" ", "\t"]]) func emptyQuestionsAreWrongUsage(words: [String]) throws {
    let result = try AskGuide.command(words).run()
    #expect(result.status == .exited(64))
    #expect(result.output == "")
    #expect(result.error.hasPrefix("askguide: the question is empty"))
  }

  @Test(arguments: [
    ["--pasages", "2", "tea"], ["-x"], ["--passages", "0", "tea"], ["--passages", "many", "tea"],
    ["--width", "19", "tea"], ["--format", "xml", "tea"], ["--color", "blue", "tea"], ["-k"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let result = try AskGuide.command(arguments).run(input: "tea\n")
    #expect(result.status == .exited(64))
    #expect(result.output == "")
    #expect(result.error.contains("askguide --help"))
  }

  @Test func aMistypedOptionIsSuggested() throws {
    let error = try AskGuide.command(["--pasages", "2"]).run().error
    #expect(error.contains("Did you mean '--passages'?"))
  }

  @Test func controlCharactersOfAQuestionNeverReachATerminal() throws {
    for format in ["text", "markdown", "jsonl"] {
      let result = try AskGuide.command(["--format", format, "zebra\u{1B}[31m\u{9B}\u{202E}"]).run()
      let acting = result.output.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
      }
      #expect(acting.isEmpty, "\(format)")
    }
  }

  @Test(arguments: [
    ("askguide", ["--\u{1B}]0;x\u{07}"]),
    ("askguide", ["-k", "no\u{1B}]0;x\u{07}\u{202E}", "tea"]),
    ("guidelab", ["--\u{1B}]0;x\u{07}"]), ("guidelab", ["evaluate", "no\u{1B}]0;x\u{07}\u{202E}"]),
    ("guidelab", ["gaps", "odd.log"]),
  ])
  func nothingThatIsToldOfArgumentsActsOnATerminal(program: String, arguments: [String]) throws {
    let command = try Command(program, arguments)
    let record = #"{"guide":"a","question":"\u202Ea\u009B","missing":["\u202Eb"],"nearest":[]}"#
    try command.folder.write(record + "\n{\u{1B}]0;x\u{07}\u{202E}\n", to: "odd.log")
    let result = try command.run()
    #expect(result.status != .exited(0))
    #expect(!result.error.isEmpty)
    let acting = (result.output + result.error).unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
    }
    #expect(acting.isEmpty)
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct PipeTests {
  /// What came back for some input: line numbers and questions.
  private func turns(_ input: [UInt8]) throws -> [String] {
    try AskGuide.objects(AskGuide.command().run(bytes: input)).map {
      "\($0["line"] as? Int ?? 0) \($0["question"] as? String ?? "-")"
    }
  }

  private func turns(_ input: String) throws -> [String] { try turns(Array(input.utf8)) }

  @Test func answersInOrderWithInputLines() throws {
    #expect(try turns("one\ntwo\n\n  \nfive\n") == ["1 one", "2 two", "5 five"])
  }

  @Test func windowsLineEndsAndMissingLastNewline() throws {
    #expect(try turns("one\r\ntwo") == ["1 one", "2 two"])
  }

  @Test func byteOrderMarkIsNoPartOfTheQuestion() throws {
    #expect(try turns([0xEF, 0xBB, 0xBF] + Array("one\n".utf8)) == ["1 one"])
  }

  @Test func onlyALineFeedEndsALine() throws {
    #expect(
      try turns("one\rtwo\u{2028}three\u{85}four\nfive") == [
        "1 one\rtwo\u{2028}three\u{85}four", "2 five",
      ])
  }

  @Test func invalidBytesAndNULAreRepaired() throws {
    let input: [UInt8] = Array("a".utf8) + [0xFF, 0x00] + Array("b\nc\n".utf8)
    #expect(try turns(input) == ["1 a\u{FFFD}\u{FFFD}b", "2 c"])
  }

  @Test func questionsAreNeverCommands() throws {
    #expect(try turns("/quit\nquit\nhelp\n") == ["1 /quit", "2 quit", "3 help"])
  }

  @Test func tabsArriveAsTyped() throws {
    #expect(try turns("one\ttwo\n") == ["1 one\ttwo"])
  }

  @Test func aLineOfAMegabyteIsCutAndSaid() throws {
    let input = "short\n" + String(repeating: "sencha", count: 180_000) + "\nlast\n"
    let result = try AskGuide.command().run(input: input)
    let questions = try AskGuide.objects(result).compactMap { $0["question"] as? String }
    #expect(questions.count == 3)
    #expect(questions.allSatisfy { $0.utf8.count <= 8192 })
    #expect(
      result.error
        == "askguide: line 2 is longer than 8192 bytes; only its beginning was read\n")
  }

  @Test(arguments: ["", "\n", " \n\t\r\n"]) func noQuestionIsNoFailure(input: String) throws {
    let result = try AskGuide.command().run(input: input)
    #expect(result.output == "")
    #expect(result.error == "askguide: no question in the input; write one a line\n")
    #expect(result.status == .exited(0))
  }

  @Test func nothingButAnswersOnStandardOutput() throws {
    let result = try AskGuide.command(["--color", "auto"]).run(input: "zebra crossings\n")
    #expect(!result.output.contains("> "))
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.error == "")
  }

  @Test func textAnswersAreABlankLineApart() throws {
    let both = try AskGuide.command([]).run(input: "zebra\nxylophone\n").outputLines
    let one = try AskGuide.command(["zebra"]).run().outputLines
    #expect(both.count > one.count + 1)
    #expect(Array(both.prefix(one.count)) == one)
    #expect(both[one.count] == "")
  }

  /// A program that asks, waits for the answer and only then asks again.
  @Test func eachAnswerArrivesBeforeTheNextQuestion() throws {
    var command = try AskGuide.command()
    let askguide = try BuiltProgram.path(of: "askguide")
    command.program = "/bin/bash"
    command.arguments = [
      "-c",
      """
      coproc "$0" -k tea.md --format jsonl
      for question in one two three; do
        echo "$question" >&"${COPROC[1]}"
        read -r answer <&"${COPROC[0]}"
        echo "$answer"
      done
      """, askguide,
    ]
    #expect(try AskGuide.objects(command.run()).compactMap { $0["line"] as? Int } == [1, 2, 3])
  }

  /// Text and Markdown have no end of an answer; its last line is known, and waited for.
  @Test(arguments: ["text", "markdown"]) func eachAnswerArrivesAsAWhole(format: String) throws {
    var command = try AskGuide.command()
    command.program = "/bin/bash"
    command.arguments = [
      "-c",
      """
      coproc "$0" -k tea.md --format \(format)
      for word in zebra xylophone yacht; do
        echo "is $word recommended" >&"${COPROC[1]}"
        until [[ $line == *"$word"* ]]; do read -r line <&"${COPROC[0]}" || exit; done
        echo "$word"
      done
      """, try BuiltProgram.path(of: "askguide"),
    ]
    #expect(try command.run().outputLines == ["zebra", "xylophone", "yacht"])
  }

  @Test func aClosedPipeEndsItQuietly() throws {
    var command = try AskGuide.command()
    let askguide = try BuiltProgram.path(of: "askguide")
    command.program = "/bin/bash"
    command.arguments = [
      "-c",
      #"yes tea | "$0" -k tea.md --format jsonl | head -n 1 >/dev/null; echo "${PIPESTATUS[1]}""#,
      askguide,
    ]
    let result = try command.run()
    #expect(result.output == "141\n")
    #expect(result.error == "")
  }

  @Test func aFullDiskIsAnError() throws {
    var command = try AskGuide.command()
    let askguide = try BuiltProgram.path(of: "askguide")
    command.program = "/bin/sh"
    command.arguments = ["-c", #""$0" -k tea.md tea >/dev/full"#, askguide]
    let result = try command.run()
    #expect(result.status == .exited(2))
    #expect(
      result.error == "askguide: cannot write the output: No space left on device\n")
  }

  @Test func commandsAreForTerminals() throws {
    let result = try AskGuide.command().run(input: "what does a kettle cost\n/topics\n")
    #expect(result.status == .exited(0))
    #expect(result.error.hasPrefix("askguide: line 2: /topics is a command for the terminal"))
    let objects = try AskGuide.objects(result)
    #expect(objects.count == 2)
    #expect(objects.last?["outcome"] as? String == "conversational")
    #expect((objects.last?["passages"] as? [Any])?.isEmpty == true)

    let argument = try AskGuide.command(["/show", "2"]).run()
    #expect(argument.status == .exited(64))
    #expect(argument.output == "")
    #expect(argument.error.hasPrefix("askguide: /show is a command for the terminal"))
  }

  /// What people type to leave, for help or for an empty screen is no question to the guide.
  @Test func wordsForTheTerminalAreNoQuestions() throws {
    let words = ["quit", "exit", ":q", "?", "clear", "Exit.", " cls "]
    let piped = try AskGuide.command().run(input: words.joined(separator: "\n") + "\nsencha\n")
    #expect(piped.status == .exited(0))
    #expect(piped.error == "")
    let objects = try AskGuide.objects(piped)
    #expect(objects.count == words.count + 1)
    for object in objects.dropLast() {
      #expect(object["outcome"] as? String == "conversational")
      #expect(object["kind"] as? String == "conversational")
      #expect((object["passages"] as? [Any])?.isEmpty == true)
      #expect((object["summary"] as? String)?.isEmpty == false)
    }
    #expect(objects[0]["summary"] as? String == "Goodbye.")
    // The input goes on, and so do the answers.
    #expect(objects.last?["outcome"] as? String == "answered")
    for word in ["quit", "exit", ":q", "?", "clear"] {
      let result = try AskGuide.command([word]).run()
      #expect(result.status == .exited(0))
      #expect(!result.output.contains("│"))
    }
    #expect(try AskGuide.command(["?"]).run().output.contains("A guide to tea"))
  }

  @Test func aQuestionWithSuchAWordIsOne() throws {
    let objects = try AskGuide.objects(AskGuide.command().run(input: "is the exit clear\n"))
    #expect(objects.first?["kind"] as? String == "yes-no")
  }
}

import TestSupport
import Testing

/// Streams that were closed before the command started.
@Suite struct ClosedStreamTests {
  /// Runs the command through a shell that closes streams as the redirections say.
  private func run(_ arguments: String, input: String = "zebra\n") throws -> CommandResult {
    var command = try AskGuide.command()
    command.program = "/bin/sh"
    command.arguments = [
      "-c", "\"$0\" -k tea.md " + arguments, try BuiltProgram.path(of: "askguide"),
    ]
    return try command.run(input: input)
  }

  @Test func withoutInputThereIsNothingToAnswer() throws {
    let result = try run("<&-")
    #expect(result.status == .exited(2))
    #expect(result.output == "")
    #expect(result.error == "askguide: cannot read the input: Bad file descriptor\n")
  }

  @Test func aQuestionGivenNeedsNoInput() throws {
    let result = try run("zebra <&-")
    #expect(result.status == .exited(1))
    #expect(result.error == "")
  }

  @Test(arguments: ["zebra >&-", ">&-"]) func withoutOutputAnAnswerIsLost(arguments: String) throws
  {
    let result = try run(arguments)
    #expect(result.status == .exited(2))
    #expect(result.error == "askguide: cannot write the output: Bad file descriptor\n")
  }

  @Test func withoutAPlaceForErrorsAnswersStillCome() throws {
    let result = try run("--format jsonl 2>&-")
    #expect(result.status == .exited(1))
    #expect(result.outputLines.count == 1)
    #expect(try run("-k nowhere.md zebra 2>&-").status == .exited(2))
  }

  @Test func nothingOpenIsNoCrash() throws {
    #expect(try run("<&- >&- 2>&-").status == .exited(2))
  }

  /// A file that is opened in place of a closed stream gets only what is meant for it.
  @Test(arguments: ["<&-", ">&-", "2>&-"]) func aLogNeverTakesAStreamsPlace(closed: String) throws {
    var command = try AskGuide.command()
    command.program = "/bin/sh"
    command.arguments = [
      "-c", "\"$0\" -k tea.md --log log.jsonl zebra \(closed); cat log.jsonl >&3",
      try BuiltProgram.path(of: "askguide"),
    ]
    command.arguments[1] = "exec 3>&1; " + command.arguments[1]
    let lines = try command.run().outputLines.filter { $0.hasPrefix("{") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("\"question\":\"zebra\"") == true)
  }
}

import TestSupport
import Testing

/// What is no answer and cannot be written: said, and no success, as with answers.
@Suite struct LostOutputTests {
  private static let askguide = [
    "--help", "--version", "--generate-completion-script zsh", "--generate-manual", "--topics",
  ]
  private static let guidelab = [
    "--help", "--version", "lint", "outline tea.md", "help lint", "gaps /dev/null",
    "index tea.md -o tea.knowledge", "suggest tea.md --log /dev/null", "--generate-manual",
  ]
  private static let all =
    askguide.map { ("askguide", $0) } + guidelab.map { ("guidelab", $0) }

  private func shell(_ script: String, _ program: String) throws -> CommandResult {
    var command = try AskGuide.command()
    command.program = "/bin/bash"
    command.arguments = ["-c", script, try BuiltProgram.path(of: program)]
    return try command.run()
  }

  @Test(arguments: all) func withoutOutput(program: String, arguments: String) throws {
    let result = try shell("\"$0\" \(arguments) >&-", program)
    #expect(result.status == .exited(2))
    #expect(result.error == "\(program): cannot write the output: Bad file descriptor\n")
  }

  /// A file that may not grow takes the part of a disk that is full.
  @Test(arguments: all) func withoutRoom(program: String, arguments: String) throws {
    let result = try shell(
      "trap '' XFSZ; ulimit -f 0; exec \"$0\" \(Self.readingOnly(arguments)) >>out", program)
    #expect(result.status == .exited(2))
    #expect(result.error == "\(program): cannot write the output: File too large\n")
  }

  /// Nothing but the output is to be written, so that nothing else can fail.
  private static func readingOnly(_ arguments: String) -> String {
    arguments.hasPrefix("index") ? "outline tea.md" : arguments
  }

  @Test(arguments: [("askguide", "--help"), ("guidelab", "lint")])
  func whoReadsNoFurtherIsNotTold(program: String, arguments: String) throws {
    let result = try shell(
      "\"$0\" \(arguments) | head -n 1 >/dev/null; trap '' PIPE; "
        + "(sleep 0.2; \"$0\" \(arguments); echo $? >&2) | true", program)
    #expect(result.error == "141\n")
  }
}

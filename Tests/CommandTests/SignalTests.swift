import TestSupport
import Testing

/// What ends a command that answers a pipe, as the shell that started it sees it.
@Suite struct SignalTests {
  /// Runs a shell script with job control, so that what it starts is not deaf to Ctrl-C.
  ///
  /// - Parameter script: `$0` is the command; the tea guide is beside it.
  private func shell(_ script: String) throws -> CommandResult {
    var command = try AskGuide.command()
    command.program = "/bin/bash"
    command.arguments = ["-c", "set -m\n" + script, try BuiltProgram.path(of: "askguide")]
    return try command.run()
  }

  private static let statuses: [String: Int] = ["INT": 130, "TERM": 143, "HUP": 129]

  @Test(arguments: statuses) func whileItWaitsForInput(signal: String, status: Int) throws {
    let result = try shell(
      """
      mkfifo questions answers
      "$0" -k tea.md --format jsonl <questions >answers &
      exec 3>questions 4<answers
      echo tea >&3
      read -r answer <&4
      kill -\(signal) $!
      wait $!
      echo "${#answer} $?"
      """)
    let words = result.output.split(separator: " ")
    #expect(words.first.flatMap { Int($0) } ?? 0 > 100)
    #expect(words.last == "\(status)\n")
    #expect(!result.error.contains("askguide: cannot"))
  }

  @Test(arguments: statuses) func whileItAnswers(signal: String, status: Int) throws {
    let result = try shell(
      """
      mkfifo questions answers
      "$0" -k tea.md --format jsonl <questions >answers &
      answering=$!
      yes tea >questions 2>/dev/null &
      exec 4<answers
      read -r answer <&4
      cat <&4 >/dev/null &
      kill -\(signal) $answering
      wait $answering
      echo "$?"
      """)
    #expect(result.output == "\(status)\n")
    #expect(!result.error.contains("askguide: cannot"))
  }

  /// Ctrl-\\ at the prompt: the terminal is left as it was, and nobody is asked anything.
  @Test func quittingIsQuiet() throws {
    var command = try AskGuide.command()
    command.program = "/bin/bash"
    command.arguments = [
      "-c", "ulimit -c 0; trap : QUIT; \"$0\" -k tea.md; echo \"ended $?\"; stty -a; echo over",
      try BuiltProgram.path(of: "askguide"),
    ]
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    terminal.send("is it bit\u{1C}")
    try terminal.wait(for: "ended 131")
    try terminal.wait(for: "over")
    #expect(terminal.text.contains(" icanon") && !terminal.text.contains("-icanon"))
    #expect(terminal.text.contains(" echo ") && !terminal.text.contains("-echo "))
    for word in ["Backtrace", "backtrace", "Press space", "crashed"] {
      #expect(!terminal.text.contains(word))
    }
  }

  @Test(arguments: ["askguide", "guidelab"]) func quittingIsQuietInPipes(program: String) throws {
    var command = try AskGuide.command()
    command.program = "/bin/bash"
    command.arguments = [
      "-c",
      """
      ulimit -c 0
      set -m
      mkfifo never
      case $0 in
        */askguide) "$0" -k tea.md <never & ;;
        *) "$0" fuzz --seconds 60 >/dev/null & ;;
      esac
      exec 3<>never
      sleep 0.5
      kill -QUIT $!
      wait $!
      echo "$?"
      """, try BuiltProgram.path(of: program),
    ]
    let result = try command.run()
    #expect(result.output == "131\n")
    #expect(!result.error.contains("acktrace"))
  }
}

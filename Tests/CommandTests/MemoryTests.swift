import TestSupport
import Testing

/// What a long session holds in memory does not grow with it.
@Suite struct MemoryTests {
  /// Kibibytes that a session may grow by: buffers, not what was asked.
  private static let bound = 1_024

  /// The resident memory of a command after each of some shell commands that feed it.
  ///
  /// In the commands, `ask N` asks so many questions and waits for the answers, and so does `babble
  /// N` with words of thousands of letters that never come again.
  private func memory(_ arguments: [String], after feeding: [String]) throws -> [Int] {
    var command = try AskGuide.command()
    command.program = "/bin/bash"
    // Some thousand answers take a debug build most of a minute of a core's time, and a machine that
    // is shared much longer.
    command.timeLimit = .seconds(900)
    let functions = """
      coproc "$0" -k tea.md "$@"
      ask() {
        for ((i = 0; i < $1; i++)); do
          echo "is sencha number $((asked++ % 100)) kept in a closed tin" >&"${COPROC[1]}"
          read -r answer <&"${COPROC[0]}"
        done
      }
      babble() {
        for ((i = 0; i < $1; i++)); do
          printf 'what is x%d%0*d\n' $((babbled += 1)) 4000 0 >&"${COPROC[1]}"
          read -r answer <&"${COPROC[0]}"
        done
      }
      tell() {
        while read -r key kibibytes unit; do
          if [ "$key" = VmRSS: ]; then echo "$kibibytes"; fi
        done <"/proc/$COPROC_PID/status"
      }

      """
    let steps = feeding.map { $0 + "\ntell\n" }.joined()
    let program = try BuiltProgram.path(of: "askguide")
    command.arguments = ["-c", functions + steps, program, "--format", "jsonl"] + arguments
    return try command.run().outputLines.compactMap { Int($0) }
  }

  @Test(arguments: [[], ["--no-context"]]) func questionsAreForgotten(options: [String]) throws {
    let memory = try memory(options, after: ["ask 300", "ask 2000"])
    try #require(memory.count == 2)
    #expect(memory[1] - memory[0] < Self.bound)
  }

  @Test func wordsThatAreNoneAreForgotten() throws {
    let memory = try memory([], after: ["babble 30", "babble 200"])
    try #require(memory.count == 2)
    #expect(memory[1] - memory[0] < Self.bound)
  }

  @Test func linesAreForgotten() throws {
    let lines = #"yes "" | head -n 300000 >&"${COPROC[1]}"; ask 1"#
    let long = #"head -c 30000000 /dev/zero | tr "\0" x >&"${COPROC[1]}"; ask 1"#
    let memory = try memory([], after: ["ask 300", lines, long])
    try #require(memory.count == 3)
    #expect(memory[1] - memory[0] < Self.bound)
    #expect(memory[2] - memory[0] < Self.bound)
  }
}

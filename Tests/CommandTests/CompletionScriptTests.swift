import Foundation
import TestSupport
import Testing

/// The completions that the commands write for shells.
@Suite struct CompletionScriptTests {
  /// What bash offers for a line of words.
  private func bash(_ words: [String]) throws -> [String] {
    let program = try BuiltProgram.path(of: words[0])
    var command = try Command(
      "/bin/bash",
      [
        "-c",
        """
        eval "$("$0" --generate-completion-script bash)" || exit 9
        name=$1
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
        function=$(complete -p "$name" | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        "$function" "$name" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """, program,
      ] + words)
    try command.folder.write("", to: "tea.md")
    command.environment["LC_ALL"] = "C.UTF-8"
    let result = try command.run()
    #expect(result.status == .exited(0), "\(result.error)")
    return result.outputLines.map { $0.trimmingCharacters(in: .whitespaces) }.sorted()
  }

  @Test func bashCompletesOptionsAndValues() throws {
    #expect(try bash(["askguide", "--for"]) == ["--format"])
    #expect(try bash(["askguide", "--color", "a"]) == ["always", "auto"])
    #expect(try bash(["askguide", "-k", "te"]) == ["tea.md"])
    #expect(try bash(["guidelab", "ev"]) == ["evaluate"])
    #expect(try bash(["guidelab", "lint", "--str"]) == ["--strict"])
  }

  @Test(arguments: ["zsh", "fish"], ["askguide", "guidelab"])
  func otherShellsReadTheirScripts(shell: String, program: String) throws {
    let script = try Command(program, ["--generate-completion-script", shell]).run()
    #expect(script.status == .exited(0))
    #expect(script.output.contains(program))
    let path = "/usr/bin/" + shell
    guard FileManager.default.isExecutableFile(atPath: path) else { return }
    let folder = try TemporaryFolder()
    let file = try folder.write(script.output, to: "script")
    let result = try Command(path, ["-n", file]).run()
    #expect(result.status == .exited(0), "\(result.error)")
  }
}

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

  /// What the shells need to read a script in a session, by their programs.
  private static let sessions = [
    "/bin/bash": ["--norc", "-i"], "/usr/bin/zsh": ["-f", "-i"], "/usr/bin/fish": ["--no-config"],
  ]

  /// A shell at a terminal that has read both scripts; nil where the machine does not have it.
  private func session(_ path: String) throws -> PseudoTerminal? {
    guard let arguments = Self.sessions[path], FileManager.default.isExecutableFile(atPath: path)
    else { return nil }
    let shell = String(path.split(separator: "/").last ?? "")
    var command = try Command(path, arguments)
    try command.folder.write("", to: "tea.md")
    let programs = try BuiltProgram.path(of: "askguide").dropLast("/askguide".count)
    command.environment["PATH"] = programs + ":/usr/bin:/bin"
    command.environment["LC_ALL"] = "C.UTF-8"
    let terminal = try PseudoTerminal(command)
    terminal.send(shell == "zsh" ? "autoload -U compinit && compinit -u -D\r" : "")
    for program in ["askguide", "guidelab"] {
      let script = "\(program) --generate-completion-script \(shell)"
      terminal.send(shell == "fish" ? script + " | source\r" : "eval \"$(\(script))\"\r")
    }
    // In two parts, so that what is waited for is not what was typed.
    terminal.send("printf '%s%s\\n' rea dy\r")
    try terminal.wait(for: "ready")
    return terminal
  }

  /// TAB pressed in the shells themselves; `.ci/run` installs those that are rare.
  @Test(arguments: ["/bin/bash", "/usr/bin/zsh", "/usr/bin/fish"])
  func tabWorksInShells(path: String) throws {
    guard let terminal = try session(path) else { return }
    terminal.send("askguide \t")
    terminal.send("-k te\t")
    try terminal.wait(for: "tea.md")
    terminal.send("\u{15}askguide --col\t")
    try terminal.wait(for: "--color")
    terminal.send("\u{15}guidelab eva\t")
    try terminal.wait(for: "evaluate")
    terminal.send("\u{15}exit\r")
    _ = try terminal.waitForEnd()
    #expect(!terminal.text.contains("doubled"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func noCommandIsOfferedWhereThereIsNone(shell: String)
    throws
  {
    let script = try Command("askguide", ["--generate-completion-script", shell]).run().output
    for offer in ["-W 'help'", "'help:", "-fa 'help'"] { #expect(!script.contains(offer)) }
    #expect(!script.contains("_help()"))
    #expect(!script.contains("->command"))
  }
}

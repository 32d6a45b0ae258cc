import Glibc
import TestSupport
import Testing

@testable import Terminal

/// Opening files in the person's editor, which `lineecho` does for `edit PATH` at line 7.
@Suite struct EditorTests {
  @Test(
    arguments: [
      ("vim", ["+7", "a b.md"]),
      ("/usr/bin/emacsclient -t", ["+7", "a b.md"]),
      ("unknown", ["+7", "a b.md"]),
      ("hx", ["a b.md:7"]),
      ("subl -w", ["a b.md:7"]),
      ("code --wait", ["--goto", "a b.md:7"]),
      ("VAR=1 /opt/codium", ["--goto", "a b.md:7"]),
    ])
  func eachEditorTakesTheLineInItsOwnWay(editor: String, arguments: [String]) {
    let command = EditorCommand(editor: editor, path: "a b.md", line: 7)
    #expect(command.script == editor + " \"$@\"")
    #expect(command.arguments == arguments)
    #expect(EditorCommand(editor: editor, path: "x", line: nil).arguments == ["x"])
  }

  @Test func pathsAreNeverOptions() {
    #expect(EditorCommand(editor: "vi", path: "-c!ls", line: nil).arguments == ["./-c!ls"])
    #expect(EditorCommand(editor: "vi", path: "+x", line: 2).arguments == ["+2", "./+x"])
    #expect(EditorCommand(editor: "code", path: "-x", line: 2).arguments == ["--goto", "./-x:2"])
  }

  private func edit(
    _ path: String, _ environment: [String: String], expecting event: String
  ) throws -> PseudoTerminal {
    let terminal = try EditedTerminal.start(environment: environment)
    try terminal.type("edit \(path)\r", expecting: event)
    try terminal.leave()
    return terminal
  }

  @Test func theEditorIsRunByTheShell() throws {
    let terminal = try edit(
      "a b; c.md", ["EDITOR": "printf '[%s]' --wait"], expecting: "edited")
    #expect(terminal.text.contains("[--wait][+7][a b; c.md]<edited>"))
  }

  @Test func visualCountsMoreThanEditor() throws {
    let both = ["VISUAL": "echo visual", "EDITOR": "echo editor"]
    #expect(try edit("x", both, expecting: "edited").text.contains("visual +7 x\n"))
    let empty = ["VISUAL": " ", "EDITOR": "echo editor"]
    #expect(try edit("x", empty, expecting: "edited").text.contains("editor +7 x\n"))
  }

  @Test func troubleHasWords() throws {
    let missing = EditorFailure.cannotRun(editor: "/nonexistent/editor")
    _ = try edit("x", ["EDITOR": "/nonexistent/editor"], expecting: "failure: \(missing)")
    let failed = EditorFailure.failed(editor: "false", status: 1)
    _ = try edit("x", ["EDITOR": "false"], expecting: "failure: \(failed)")
    let empty = try TemporaryFolder()
    _ = try edit("x", ["PATH": empty.path], expecting: "failure: \(EditorFailure.noneFound)")
  }

  @Test func withoutAChoiceViOrNanoOpens() throws {
    let folder = try TemporaryFolder()
    symlink("/bin/echo", folder.path(of: "nano"))
    let terminal = try edit("x", ["PATH": folder.path], expecting: "edited")
    #expect(terminal.text.contains("\n+7 x\n"))
  }

  // Readline reads keys one by one and without echo, but only while it reads.
  @Test func theEditorFindsTheTerminalInOrder() throws {
    let text = try edit("x", ["EDITOR": "stty -a #"], expecting: "edited").text
    for setting in ["intr = ^C;", "isig ", " icanon ", " echo "] {
      #expect(text.contains(setting))
    }
  }

  @Test func theEditorHasTheTerminalAlsoBesideAPipe() throws {
    let terminal = try EditedTerminal.start(
      environment: ["EDITOR": "test -t 1 #"], attaching: [.input, .error])
    terminal.send("edit x\r")
    try terminal.wait(for: "ask> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.pipedOutput == "<edited>\n<end>\n")
  }

  @Test func controlCEndsTheEditorAlone() throws {
    let terminal = try EditedTerminal.start(environment: ["EDITOR": "echo ready; read key #"])
    terminal.send("edit x\r")
    try terminal.wait(for: "ready")
    terminal.send("\u{03}")
    try terminal.wait(for: "ended with status 130>\nask> ")
    try terminal.leave()
  }
}

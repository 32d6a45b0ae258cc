import Testing

@testable import Terminal

@Suite struct EditorTests {
  @Test(arguments: [
    ("vim", ["+7", "tea.md"]), ("/usr/bin/nano -w", ["+7", "tea.md"]),
    ("emacsclient -t", ["+7", "tea.md"]), ("hx", ["tea.md:7"]),
    ("code --wait", ["--goto", "tea.md:7"]), ("", ["+7", "tea.md"]),
  ])
  func lineAndFileAsEachEditorWantsThem(command: String, expected: [String]) {
    #expect(Editor.arguments(path: "tea.md", line: 7, for: command) == expected)
  }

  @Test func aPathIsNoOption() {
    #expect(Editor.arguments(path: "-x.md", line: 1, for: "vi") == ["+1", "./-x.md"])
  }
}

import Foundation
import TestSupport
import Testing

/// The guide, opened at a place in a pager or editor.
@Suite struct OpenCommandTests: TypesCommands {
  @Test func openShowsThePlaceInThePager() throws {
    // A pager that tells what it was given.
    let folder = try TemporaryFolder()
    let pager = try folder.write("#!/bin/sh\necho \"pager $*\"\nsed -n 's/^/: /p'\n", to: "less")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pager)
    let terminal = try start(environment: ["PAGER": pager + " -R"], folder: folder)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    // Line 11 stands on the last full screen, which begins with line 2.
    try type("/open 1", expecting: "pager +2 -R", on: terminal)
    #expect(terminal.text.contains(": 11>│ Brew sencha with water of 70 degrees."))
    #expect(terminal.text.contains(":  9 │ ## Brewing"))
    try type("/open", expecting: "Which number?", on: terminal)
    try type("/open 99", expecting: "There is no number 99", on: terminal)
    try leave(terminal)
  }

  @Test func openShowsWhereASectionBegins() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    try type("/topics", expecting: "5.   Caffeine", on: terminal)
    try type("/open 3", expecting: "13>│ ## Kettles", on: terminal)
    #expect(terminal.text.contains("14 │ "))
    #expect(!terminal.text.contains("17 │ "))
    try leave(terminal)
  }

  @Test func openEditsTheFileAtTheLine() throws {
    let folder = try TemporaryFolder()
    let terminal = try start(
      environment: ["EDITOR": "echo edit --nowait", "VISUAL": ""], folder: folder)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("/open 1 edit", expecting: "edit --nowait +11 tea.md", on: terminal)
    try leave(terminal)
  }

  @Test func theBuiltInGuideIsOpenedWithoutAFile() throws {
    let terminal = try PseudoTerminal(Command("askguide", environment: ["PAGER": "cat"]))
    try terminal.wait(for: "> ")
    try type("does it hurt", expecting: "[1] ", on: terminal)
    try type("/open 1", expecting: "│ There can be discomfort or pain", on: terminal)
    try type("/open 1 edit", expecting: "The guide is built in", on: terminal)
    try leave(terminal)
  }

  @Test func aGuideThatHasGoneIsToldAndTheSessionGoesOn() throws {
    let folder = try TemporaryFolder()
    let terminal = try start(folder: folder)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try FileManager.default.removeItem(atPath: folder.path(of: "tea.md"))
    try type("/open 1", expecting: "tea.md: cannot be read: No such file", on: terminal)
    try leave(terminal)
  }

  /// The program goes on, and so does the person.
  @Test(arguments: ["tail -n +1 -f page", "cat | tail -n +1 -f page"])
  func controlCInterruptsAPager(pager: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("paging\n", to: "page")
    let terminal = try start(environment: ["PAGER": pager], folder: folder)
    terminal.send("/topics\r")
    // Written by the program that waits, so that no shell on its way there gets the Ctrl-C.
    try terminal.wait(for: "paging\n")
    terminal.send("\u{03}")
    try terminal.wait(for: "> ")
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try leave(terminal)
  }

  @Test func theAuthorsCommentsAreNotOpened() throws {
    let guide = """
      ## Pots

      <!-- asked as:
      which pot is best
      -->

      A pot of cast iron keeps tea hot for an hour.

      ```
      <!-- in code -->
      ```
      <!-- key: pots -->

      Pots of glass break.

      """
    let terminal = try pots(guide)
    try type("does cast iron keep tea hot", expecting: "[1] Pots  pots.md:7", on: terminal)
    try type("/open 1", expecting: "7>│ A pot of cast iron keeps tea hot", on: terminal)
    #expect(!terminal.text.contains("asked as"))
    #expect(!terminal.text.contains("which pot is best\n 5"))
    #expect(terminal.text.contains("│ <!-- in code -->"))
    try leave(terminal)
  }

  @Test func commentsBehindAMarkAreNotOpenedEither() throws {
    let guide = """
      ## Pots

      - <!-- asked as:
        which pot is best
        -->
        A pot of **cast iron** keeps tea hot for an hour.
      - Pots of glass <!-- not always --> break.

      """
    let terminal = try pots(guide)
    try type("does cast iron keep tea hot", expecting: "[1] Pots", on: terminal)
    try type("/open 1", expecting: "6>│ - A pot of cast iron keeps tea hot", on: terminal)
    #expect(terminal.text.contains("7 │ - Pots of glass break."))
    let opened = try #require(terminal.text.split(separator: "/open 1").last)
    for comment in ["asked as", "which pot is best", "not always", "-->"] {
      #expect(!opened.contains(comment))
    }
    try leave(terminal)
  }

  /// A dialogue with a guide to pots.
  private func pots(_ guide: String) throws -> PseudoTerminal {
    var command = try Command("askguide", ["-k", "pots.md"], environment: ["PAGER": "cat"])
    let folder = try TemporaryFolder()
    try folder.write(guide, to: "pots.md")
    command.folder = folder
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    return terminal
  }
}

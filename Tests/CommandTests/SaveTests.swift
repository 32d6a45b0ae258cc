import Foundation
import TestSupport
import Testing

/// Saving a conversation, and what is refused for safety's sake.
@Suite struct SaveTests {
  private let folder: TemporaryFolder
  private let home: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    home = try TemporaryFolder()
    try folder.write(AskGuide.guide, to: "tea.md")
  }

  private func start(_ prefix: String = "") throws -> PseudoTerminal {
    var command = try Command("askguide", ["-k", "tea.md"], folder: folder, home: home)
    if !prefix.isEmpty {
      let program = try BuiltProgram.path(of: "askguide")
      command.program = "/bin/sh"
      command.arguments = ["-c", prefix + "; exec \"$0\" -k tea.md", program]
    }
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    terminal.send("is sencha bitter\r")
    try terminal.wait(for: "tea.md:11")
    try terminal.wait(for: "\n> ")
    return terminal
  }

  private func save(_ path: String, expecting text: String, on terminal: PseudoTerminal) throws {
    terminal.send("/save \(path)\r")
    try terminal.wait(for: "/save \(path)")
    try terminal.wait(for: text)
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "\n> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func theConversationIsSavedAsMarkdown() throws {
    let terminal = try start()
    try save("talk.md", expecting: "Saved 1 answer to talk.md.", on: terminal)
    try leave(terminal)
    let text = try folder.read("talk.md")
    #expect(text.hasPrefix("# Asked of: A guide to tea\n\n## is sencha bitter\n\n"))
    #expect(text.contains("> Brew sencha with water of 70 degrees."))
    #expect(text.contains("`tea.md:11`"))
    #expect(text.contains("*Notice: "))
  }

  @Test func anOlderFileIsKeptUnlessThePersonSaysYes() throws {
    try folder.write("mine", to: "old.md")
    let terminal = try start()
    try save("old.md", expecting: "old.md is there already. Overwrite it? [y/N] ", on: terminal)
    terminal.send("\r")
    try terminal.wait(for: "Not saved.")
    #expect(try folder.read("old.md") == "mine")
    try save("old.md", expecting: "Overwrite it? [y/N] ", on: terminal)
    terminal.send("y\r")
    try terminal.wait(for: "Saved 1 answer")
    try leave(terminal)
    #expect(try folder.read("old.md").hasPrefix("# Asked of"))
  }

  @Test func theUmaskIsObeyed() throws {
    let terminal = try start("umask 077")
    try save("talk.md", expecting: "Saved", on: terminal)
    try leave(terminal)
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path(of: "talk.md"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test func linksAreNotFollowed() throws {
    let outside = try TemporaryFolder()
    try outside.write("theirs", to: "file.md")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path(of: "link.md"), withDestinationPath: outside.path(of: "file.md"))
    try manager.createSymbolicLink(
      atPath: folder.path(of: "out"), withDestinationPath: outside.path)
    try manager.createDirectory(
      atPath: folder.path(of: "real"), withIntermediateDirectories: false)
    try manager.createSymbolicLink(atPath: folder.path(of: "in"), withDestinationPath: "real")
    let terminal = try start()
    try save("link.md", expecting: "links are not followed", on: terminal)
    try save("out/new.md", expecting: "a link on the way to out/new.md leads", on: terminal)
    try save("in/new.md", expecting: "Saved 1 answer", on: terminal)
    try leave(terminal)
    #expect(try outside.read("file.md") == "theirs")
    #expect(!manager.fileExists(atPath: outside.path(of: "new.md")))
    #expect(manager.fileExists(atPath: folder.path(of: "real/new.md")))
  }

  @Test func theHomeFolderHasAShortName() throws {
    let outside = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: home.path(of: "out"), withDestinationPath: outside.path)
    let terminal = try start()
    try save("~/talk.md", expecting: "Saved 1 answer", on: terminal)
    try save("~/out/talk.md", expecting: "a link on the way to", on: terminal)
    try leave(terminal)
    #expect(try home.read("talk.md").hasPrefix("# Asked of"))
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let terminal = try start()
    try save(
      "none/talk.md", expecting: "cannot write none/talk.md: No such file or directory.",
      on: terminal)
    try save(".", expecting: "is a folder", on: terminal)
    try save("/dev/full", expecting: "/dev/full is not a regular file", on: terminal)
    terminal.send("/save\r")
    try terminal.wait(for: "Into which file?")
    try leave(terminal)
  }

  @Test func aHistoryThatLeadsOutOfTheHomeIsNotKept() throws {
    let outside = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: home.path(of: ".local/state"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: home.path(of: ".local/state/askguide"), withDestinationPath: outside.path)
    let terminal = try start()
    #expect(terminal.text.contains("; this session's history is not kept"))
    terminal.send("\r")
    try leave(terminal)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == [])
  }
}

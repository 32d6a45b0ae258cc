import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct HistoryFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(of: "state/app/history")
  }

  private func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test(
    arguments: [
      (["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/app/history"),
      (["HOME": "/h"], "/h/.local/state/app/history"),
      (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/app/history"),
      (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/app/history"),
      (["HOME": ""], nil),
      ([:], nil),
    ] as [([String: String], String?)])
  func thePlaceFollowsTheStandard(environment: [String: String], expected: String?) {
    #expect(
      HistoryFile.standardPath(applicationName: "app", environment: environment) == expected)
  }

  @Test func entriesAreKeptPrivately() throws {
    var history = HistoryFile(path: path)
    #expect(history.append("is it safe") == nil)
    #expect(history.append("does it hurt") == nil)
    #expect(try folder.read("state/app/history") == "is it safe\ndoes it hurt\n")
    #expect(try mode(of: path) == 0o600)
    #expect(try mode(of: folder.path(of: "state/app")) == 0o700)
    #expect(try mode(of: folder.path(of: "state")) == 0o700)
  }

  @Test func aReadableFileBecomesPrivate() throws {
    try folder.write("old\n", to: "state/app/history")
    chmod(path, 0o644)
    var history = HistoryFile(path: path)
    #expect(history.append("new") == nil)
    #expect(try mode(of: path) == 0o600)
  }

  @Test func aSessionRecallsTheOneBefore() throws {
    var first = HistoryFile(path: path)
    #expect(first.append("naïve question") == nil)
    var second = HistoryFile(path: path)
    let loaded = second.load()
    #expect(loaded.entries == ["naïve question"])
    #expect(loaded.failure == nil)
    // Not again, although another session wrote it.
    #expect(second.append("naïve question") == nil)
    #expect(try folder.read("state/app/history") == "naïve question\n")
  }

  @Test func noFileIsNoTrouble() {
    var history = HistoryFile(path: path)
    #expect(history.load().entries == [])
    #expect(history.load().failure == nil)
  }

  @Test func spacesBlanksAndRepetitionsAreNotKept() throws {
    var history = HistoryFile(path: path)
    for line in ["one", "one", " private", "", "   ", "\t", "two", "one"] {
      #expect(history.append(line) == nil)
    }
    #expect(try folder.read("state/app/history") == "one\ntwo\none\n")
  }

  @Test func theFileStaysNearItsCap() throws {
    var history = HistoryFile(path: path, capacity: 20)
    for number in 1...100 { #expect(history.append("line \(number)") == nil) }
    let lines = try folder.read("state/app/history").split(separator: "\n")
    #expect((20...22).contains(lines.count))
    #expect(lines.last == "line 100")
    #expect(try mode(of: path) == 0o600)
  }

  @Test func aFileAboveTheCapIsTrimmedWhenRead() throws {
    try folder.write((1...50).map { "line \($0)\n" }.joined(), to: "state/app/history")
    var history = HistoryFile(path: path, capacity: 3)
    #expect(history.load().entries == ["line 48", "line 49", "line 50"])
    #expect(try folder.read("state/app/history") == "line 48\nline 49\nline 50\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "state/app")) == [
        "history"
      ])
  }

  @Test func aLinkIsNotFollowed() throws {
    let elsewhere = try folder.write("precious\n", to: "elsewhere")
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "state/app"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: elsewhere)
    var history = HistoryFile(path: path)
    #expect(history.load().failure == .notARegularFile(path: path))
    #expect(history.append("x") == nil, "told once is enough")
    #expect(try folder.read("elsewhere") == "precious\n")
  }

  @Test func aPipeOrFolderDoesNotHangTheProgram() throws {
    try folder.write("", to: "state/app/other")
    mkfifo(path, 0o600)
    var history = HistoryFile(path: path)
    #expect(history.load().failure == .notARegularFile(path: path))
    var onFolder = HistoryFile(path: folder.path(of: "state"))
    #expect(
      onFolder.append("x") == .unwritable(path: folder.path(of: "state"), .init(rawValue: EISDIR)))
  }

  @Test func troubleIsToldOnce() throws {
    let file = try folder.write("", to: "file")
    var history = HistoryFile(path: file + "/app/history")
    let trouble = history.append("one")
    let failure = try #require(trouble)
    #expect(
      failure == .noFolder(path: file + "/app", SystemErrorCode(rawValue: ENOTDIR)))
    #expect(failure.description.contains(file + "/app"))
    #expect(history.append("two") == nil)
  }

  @Test func aFolderThatIsALinkMustStayAtHome() throws {
    let outside = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "other"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "state"), withDestinationPath: outside.path)
    var history = HistoryFile(path: path, home: folder.path)
    #expect(history.load().failure == .linkLeadsOut(path: path, target: outside.path))
    #expect(history.append("x") == nil, "told once is enough")
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == [])
    // Inside the home folder people may arrange things as they like.
    try FileManager.default.removeItem(atPath: folder.path(of: "state"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "state"), withDestinationPath: folder.path(of: "other"))
    var arranged = HistoryFile(path: path, home: folder.path)
    #expect(arranged.load().failure == nil)
    #expect(arranged.append("x") == nil)
    #expect(try folder.read("other/app/history") == "x\n")
  }

  @Test func aStricterMaskIsObeyed() throws {
    let program = try BuiltProgram.path(of: "lineecho")
    let script = "umask 277; \(program) --history history"
    let terminal = try PseudoTerminal(Command("/bin/sh", ["-c", script], folder: folder))
    try terminal.wait(for: "ask> ")
    try terminal.type("one\r", expecting: "one")
    try terminal.leave()
    #expect(try mode(of: folder.path(of: "history")) == 0o400)
  }

  @Test func anEntryGoesBelowALineThatWasCutOff() throws {
    try folder.write("one\nhal", to: "state/app/history")
    var history = HistoryFile(path: path)
    #expect(history.append("two") == nil)
    #expect(history.append("three") == nil)
    #expect(try folder.read("state/app/history") == "one\nhal\ntwo\nthree\n")
  }
}

import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct FileNamesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["notes.md", "Notes.md", "énorme", ".hidden", "news/today", "a\u{1B}[2J"] {
      try folder.write("", to: name)
    }
  }

  private func completions(_ typed: String) -> [String] {
    FileNames.completions(of: typed, home: folder.path).map(\.text)
  }

  @Test func namesComeInTheOrderOfTheirBytes() {
    let path = folder.path + "/"
    #expect(completions(path) == ["Notes.md", "news/", "notes.md", "énorme"].map { path + $0 })
    #expect(completions(path + "n") == ["news/", "notes.md"].map { path + $0 })
    #expect(completions(path + "news/") == [path + "news/today"])
    #expect(completions(path + "x") == [])
    #expect(completions(path + "none/x") == [])
  }

  @Test func foldersAreMarked() {
    let found = FileNames.completions(of: "~/ne", home: folder.path)
    #expect(found.map(\.isFolder) == [true])
  }

  @Test func theHomeFolderStaysShort() {
    #expect(completions("~") == ["~/"])
    #expect(completions("~/no") == ["~/notes.md"])
    #expect(FileNames.completions(of: "~", home: nil).isEmpty)
  }

  @Test func hiddenFilesNeedTheirDot() {
    #expect(completions("~/.") == ["~/.hidden"])
  }

  @Test func namesThatAreNoTextAreLeftOut() throws {
    let descriptor = open(folder.path + "/\u{1}", O_CREAT | O_WRONLY, 0o600)
    close(descriptor)
    let bytes: [CChar] = (folder.path + "/z").utf8CString.dropLast() + [-1, 0]
    close(open(bytes, O_CREAT | O_WRONLY, 0o600))
    #expect(completions("~/z") == [])
    #expect(completions("~/\u{1}") == [])
  }

  @Test func manyNamesAreCutOff() throws {
    for number in 100..<320 { try folder.write("", to: "many/\(number)") }
    #expect(completions("~/many/").count == 200)
    #expect(completions("~/many/").last == "~/many/299")
  }

  @Test func theCurrentFolderNeedsNoName() {
    // Whatever is there: nothing of it is hidden, and nothing has a folder before it.
    #expect(completions("").allSatisfy { !$0.hasPrefix(".") && !$0.dropLast().contains("/") })
  }
}

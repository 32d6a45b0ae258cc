import Foundation
import Guides
import Testing

@Suite struct GuideReaderTests {
  @Test func `the file's extension tells the format, else the look of the text`() throws {
    let markdown = "## A\n\n*b*"
    #expect(try guide(markdown, file: "a.MARKDOWN").sentenceTexts == ["b"])
    #expect(try guide(markdown, file: "a.txt").sentenceTexts == ["*b*"])
    #expect(try guide(markdown, file: "a").sentenceTexts == ["b"])
    #expect(try guide("A\n\n*b* c.", file: "a").sentenceTexts == ["*b* c."])
    #expect(try guide(markdown, file: "a.md", format: .plainText).sentenceTexts == ["*b*"])
  }

  @Test(arguments: ["", " \n\n", "---\ntitle: T\n---\n", "<!-- only -->", "\u{FEFF}"])
  func `a guide without text is an error`(_ text: String) {
    #expect(throws: GuideError.empty(path: "guide.md")) { try guide(text) }
  }

  @Test func `too many bytes are an error`() {
    let size = GuideReader.sizeLimit + 1
    #expect(throws: GuideError.tooLarge(path: "a.md", bytes: size, limit: size - 1)) {
      try GuideReader.read([UInt8](repeating: 97, count: size), file: "a.md")
    }
  }

  @Test func `reads a file, and a folder's guides in the order of their paths`() throws {
    try inFolder { folder in
      try write(
        [
          "b.md": "B.", "a/z.txt": "Z.", "a/y.markdown": "Y.", "c.text": "C.", ".h.md": "H.",
          ".g/x.md": "X.", "d.pdf": "\0", "empty.md": "",
        ], in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/a/loop", withDestinationPath: folder)
      #expect(
        try GuideReader.read(path: folder).map(\.file)
          == ["a/y.markdown", "a/z.txt", "b.md", "c.text"].map { folder + "/" + $0 })
      #expect(try GuideReader.read(path: folder + "/").map(\.file).last == folder + "/c.text")
      #expect(try GuideReader.read(path: folder + "/b.md").map(\.sentenceTexts) == [["B."]])
    }
  }

  @Test func `says what is wrong with a path`() throws {
    try inFolder { folder in
      #expect(throws: GuideError.noGuides(folder: folder)) { try GuideReader.read(path: folder) }
      #expect(throws: GuideError.notAFileOrFolder(path: "/dev/null")) {
        try GuideReader.read(path: "/dev/null")
      }
      let missing = folder + "/none.md"
      #expect(
        throws: GuideError.unreadable(path: missing, reason: "No such file or directory")
      ) { try GuideReader.read(path: missing) }
      try write(["a.md": "a\n\0"], in: folder)
      #expect(throws: GuideError.notText(path: folder + "/a.md", line: 2)) {
        try GuideReader.read(path: folder)
      }
    }
  }

  @Test func `errors say where, what and what to do`() {
    let words = [
      GuideError.unreadable(path: "a.md", reason: "why"), .notAFileOrFolder(path: "a.md"),
      .empty(path: "a.md"), .notText(path: "a.md", line: 3), .noGuides(folder: "a.md"),
      .tooLarge(path: "a.md", bytes: 65 << 20, limit: 64 << 20),
      .unclosedComment(path: "a.md", line: 3),
    ].map(\.description)
    #expect(words.allSatisfy { $0.hasPrefix("a.md:") && $0.contains("; ") && !$0.hasSuffix(".") })
    #expect(words[3] == "a.md:3: has a NUL byte, so it is not a text file; save it as UTF-8 text")
    #expect(words[5].contains("65 MiB") && words[5].contains("64 MiB"))
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func write(_ files: [String: String], in folder: String) throws {
    for (name, text) in files {
      let file = URL(filePath: folder).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}

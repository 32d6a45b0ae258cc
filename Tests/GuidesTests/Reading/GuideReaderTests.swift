import Foundation
import Guides
import TestSupport
import Testing

@Suite struct GuideReaderTests {
  @Test func `a text without a name that begins with a tag is a page`() throws {
    let page = try guide("<p>One &amp; two.</p>\n<p>Three.</p>\n", file: "-")
    #expect(page.sentenceTexts == ["One & two.", "Three."])
    let markdown = try guide("<p>One</p>\n\n# Two\n\nThree **four**.\n", file: "-")
    #expect(markdown.outline == ["0 -", "1 Two"])
    #expect(try guide("<x> is a sign.\n", file: "-").sentenceTexts == ["<x> is a sign."])
  }

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
    let folder = try TemporaryFolder()
    let files = [
      "b.md": "B.", "a/z.txt": "Z.", "a/y.markdown": "Y.", "c.text": "C.", ".h.md": "H.",
      ".g/x.md": "X.", "d.pdf": "\0", "empty.md": "",
    ]
    for (name, text) in files { try folder.write(text, to: name) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "a/loop"), withDestinationPath: folder.path)
    #expect(
      try GuideReader.read(path: folder.path).map(\.file)
        == ["a/y.markdown", "a/z.txt", "b.md", "c.text"].map(folder.path(of:)))
    let slashed = try GuideReader.read(path: folder.path + "/")
    #expect(slashed.last?.file == folder.path(of: "c.text"))
    let file = try GuideReader.read(path: folder.path(of: "b.md"))
    #expect(file.map(\.sentenceTexts) == [["B."]])
  }

  @Test func `progress goes by the bytes of all files`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "A sentence.\n\n", count: 1_000)
    for name in ["a.md", "b.txt", "c.md"] { try folder.write(long, to: name) }
    try folder.write("D.", to: "d.md")
    var told: [Double] = []
    let paths = [folder.path, folder.path(of: "d.md")]
    #expect(try GuideReader.read(paths: paths) { told.append($0) }.count == 5)
    #expect(told == told.sorted())
    #expect(told.first == 0)
    #expect(told.allSatisfy { (0...1).contains($0) })
    #expect(told.contains { (0.2...0.3).contains($0) })
    #expect(told.last ?? 0 > 0.99)
  }

  @Test func `says what is wrong with a path`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: GuideError.noGuides(folder: folder.path, leftOut: [])) {
      try GuideReader.read(path: folder.path)
    }
    #expect(throws: GuideError.notAFileOrFolder(path: "/dev/null")) {
      try GuideReader.read(path: "/dev/null")
    }
    let missing = folder.path(of: "none.md")
    #expect(throws: GuideError.unreadable(path: missing, reason: "No such file or directory")) {
      try GuideReader.read(path: missing)
    }
    let binary = try folder.write("a\n\0", to: "a.md")
    #expect(throws: GuideError.notText(path: binary, line: 2)) {
      try GuideReader.read(path: binary)
    }
  }

  @Test func `errors say where, what and what to do`() {
    let words = [
      GuideError.unreadable(path: "a.md", reason: "why"), .notAFileOrFolder(path: "a.md"),
      .empty(path: "a.md"), .notText(path: "a.md", line: 3), .noGuides(folder: "a.md", leftOut: []),
      .tooLarge(path: "a.md", bytes: 65 << 20, limit: 64 << 20),
      .unclosedComment(path: "a.md", line: 3),
      .tooLargeUnpacked(path: "a.md", limit: 64 << 20), .brokenArchive(path: "a.md"),
      .otherFormat(path: "a.md", format: "a picture"), .unknownEncoding(path: "a.md"),
    ].map(\.description)
    #expect(words.allSatisfy { $0.hasPrefix("a.md:") && $0.contains("; ") && !$0.hasSuffix(".") })
    #expect(
      words[3]
        == "a.md:3: has NUL or other control bytes, so it is not text; save it as UTF-8 text")
    #expect(words[5].contains("65 MiB") && words[5].contains("64 MiB"))
  }

  @Test func `the source of a manual page is told from text`() throws {
    for text in [".\\\" Words.\n.TH KILN 1\n", ".TH KILN 1\n", ".Dd May 1\n.Dt KILN 1\n"] {
      #expect(
        throws: GuideError.otherFormat(
          path: "kiln.1", format: "the source of a manual page, which `man` shows")
      ) { try guide(text, file: "kiln.1") }
    }
  }
}

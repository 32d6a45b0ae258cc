import Foundation
import Glibc
import Testing
import TestSupport

@testable import Guides

@Suite struct FolderTests {
  private func reasons(_ result: ReadingResult, in folder: TemporaryFolder) -> [String: LeftOut
    .Reason]
  {
    Dictionary(
      result.leftOut.map { (String($0.path.dropFirst(folder.path.count + 1)), $0.reason) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `reads all kinds of guides and counts the rest`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.md", "b.mdx", "c.rst", "d.adoc", "e.HTM", "README", "sub/FAQ", "f.text"] {
      try folder.write(name.hasSuffix("HTM") ? "<p>Words." : "Words.", to: name)
    }
    for name in [".h.md", "g.png", "x.py", "LICENSE"] { try folder.write("x", to: name) }
    try folder.write([0x61, 0, 0x62], to: "z.md")
    try folder.write("%PDF-1.4 words", to: "y.txt")
    try folder.write("", to: "w.txt")
    try folder.write("a, b", to: "sub/our.synonyms")
    let result = try GuideReader.readAll(paths: [folder.path])
    #expect(
      result.guides.map { String($0.file.dropFirst(folder.path.count + 1)) }
        == ["README", "a.md", "b.mdx", "c.rst", "d.adoc", "e.HTM", "f.text", "sub/FAQ"])
    #expect(
      reasons(result, in: folder) == [
        ".h.md": .hidden, "g.png": .otherKind, "x.py": .otherKind, "LICENSE": .otherKind,
        "z.md": .binary, "y.txt": .binary, "w.txt": .empty,
      ])
    #expect(result.thesauri == [folder.path(of: "sub/our.synonyms")])
    let line = LeftOut.summary(of: result.leftOut) ?? ""
    #expect(
      line.hasPrefix(
        "left out 7: 1 hidden, 3 of other kinds, 1 without text to quote, 2 not text ("))
    #expect(!line.contains("\n"))
  }

  @Test func `links, loops and special files`() throws {
    let folder = try TemporaryFolder()
    try folder.write("B.", to: "b.md")
    try folder.write("C.", to: "sub/c.md")
    let links = [
      ("a.md", "b.md"), ("0", "sub"), ("sub/up", ".."), ("l.md", "l.md"), ("n.md", "none"),
    ]
    for (name, target) in links {
      #expect(symlink(target, folder.path(of: name)) == 0)
    }
    #expect(mkfifo(folder.path(of: "p.md"), 0o600) == 0)
    let result = try GuideReader.readAll(paths: [folder.path])
    #expect(result.guides.map(\.file) == ["b.md", "sub/c.md"].map(folder.path(of:)))
    let reasons = reasons(result, in: folder)
    #expect(reasons["a.md"] == .repeated && reasons["0"] == .repeated)
    #expect(reasons["sub/up"] == .repeated && reasons["p.md"] == .special)
    #expect(reasons["l.md"] == .unreadable("Too many levels of symbolic links"))
    #expect(reasons["n.md"] == .unreadable("No such file or directory"))
  }

  @Test func `names that are not UTF-8 are read and shown escaped`() throws {
    let folder = try TemporaryFolder()
    let name = FilePath(folder.path).appending([0x63, 0xE9, 0x2E, 0x6D, 0x64])
    let file = name.bytes.map { CChar(bitPattern: $0) } + [0]
    let descriptor = open(file, O_CREAT | O_WRONLY, 0o600)
    #expect(write(descriptor, "Words.", 6) == 6)
    close(descriptor)
    let shown = folder.path(of: "c\\xE9.md")
    #expect(try GuideReader.read(path: folder.path).map(\.file) == [shown])
    #expect(try GuideReader.read(path: shown).map(\.file) == [shown])
    // As a program is given it, when bytes that are no UTF-8 were repaired on the way.
    #expect(try GuideReader.read(path: folder.path(of: "c\u{FFFD}.md")).map(\.file) == [shown])
    #expect(try GuideReader.text(ofFile: shown) == Array("Words.".utf8))
    #expect(FilePath(shown: shown) == name)
  }

  @Test func `paths longer than the system takes at once`() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "d", count: 200)
    var depth = open(folder.path, O_RDONLY | O_DIRECTORY)
    for _ in 0..<30 {
      #expect(mkdirat(depth, name, 0o700) == 0)
      let next = openat(depth, name, O_RDONLY | O_DIRECTORY)
      close(depth)
      depth = next
    }
    let file = openat(depth, "deep.md", O_CREAT | O_WRONLY, 0o600)
    #expect(write(file, "Deep.", 5) == 5)
    close(file)
    close(depth)
    let guides = try GuideReader.read(path: folder.path)
    #expect(guides.map(\.sentenceTexts) == [["Deep."]])
    #expect(guides.first?.file.utf8.count ?? 0 > 6_000)
  }

  @Test func `an unreadable file or folder is named, not fatal`() throws {
    let folder = try TemporaryFolder()
    try folder.write("A.", to: "a.md")
    // A file that even the administrator cannot read: nothing is at its address 0.
    #expect(symlink("/proc/self/mem", folder.path(of: "b.md")) == 0)
    let result = try GuideReader.readAll(paths: [folder.path])
    #expect(result.guides.map(\.file) == [folder.path(of: "a.md")])
    #expect(
      result.leftOut == [
        LeftOut(path: folder.path(of: "b.md"), reason: .unreadable("Input/output error"))
      ])
    #expect(LeftOut.summary(of: result.leftOut)?.contains("b.md: Input/output error") == true)
    #expect(
      throws: GuideError.unreadable(
        path: folder.path(of: "b.md"), reason: "Input/output error")
    ) { try GuideReader.read(path: folder.path(of: "b.md")) }
  }

  @Test func `a thesaurus of a guide's name belongs to it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("A.", to: "tea.md")
    try folder.write("a, b", to: "tea.synonyms")
    try folder.write("c, d", to: "other.synonyms")
    let result = try GuideReader.readAll(paths: [folder.path(of: "tea.md")])
    #expect(result.thesauri == [folder.path(of: "tea.synonyms")])
  }
}

import Evaluation
import Glibc
import TestSupport
import Testing

/// What of a folder was not read is told by those who look at it.
@Suite struct LeftOutTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["a.md", ".h.md", "g.png"] { try folder.write("# A\n\nWords.\n", to: name) }
    try folder.write([0x61, 0, 0x62], to: "z.md")
    return folder
  }

  @Test func `outlines end with a line`() throws {
    let folder = try folder()
    #expect(symlink("l.md", folder.path(of: "l.md")) == 0)
    let result = try Outline.outlines(ofPath: folder.path)
    #expect(result.outlines.count == 1)
    let text = result.leftOutText()
    #expect(text.hasPrefix("left out 4: 1 hidden, 1 of other kinds, 1 not text ("))
    #expect(text.contains("l.md: Too many levels of symbolic links") && text.hasSuffix(")\n"))
    #expect(
      try result.leftOutLines().split(separator: "\n").first
        == "{\"file\":\"\(folder.path(of: ".h.md"))\",\"kind\":\"not read\",\"text\":\"hidden\"}")
  }

  @Test func `a loop alone is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Words.", to: "a.md")
    #expect(symlink(".", folder.path(of: "up")) == 0)
    let result = try Outline.outlines(ofPath: folder.path)
    #expect(result.leftOutText() == "left out 1: 1 read by another name\n")
    #expect(try Outline.outlines(ofPath: folder.path(of: "a.md")).leftOutText().isEmpty)
  }

  @Test func `findings end with a note`() throws {
    let folder = try folder()
    let linter = Linter(try KnowledgeUnderTest(guides: [folder.path]))
    #expect(linter.leftOutNote?.hasPrefix("note: left out 3: 1 hidden") == true)
    #expect(Linter(try KnowledgeUnderTest(guides: [])).leftOutNote == nil)
  }
}

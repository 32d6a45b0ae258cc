import Guides
import Testing

@Suite struct HeadingTests {
  @Test func `nests sections by level, also where levels are skipped`() throws {
    let guide = try guide("# A\n### B\n## C\n#### D\n# E\nText.\n")
    #expect(guide.outline == ["1 A", "3 B", "2 C", "4 D", "1 E"])
    #expect(guide.sections.map(\.parent) == [nil, 0, 0, 2, nil])
    #expect(guide.sections[3].path == ["A", "C", "D"])
    #expect(guide.metadata.title == "A")
  }

  @Test func `reads setext headings and drops marks`() throws {
    let guide = try guide(
      "The *big* `one`\n===\nText.\n\nTwo\nlines\n---\n\n## [Link](u) &amp; b ##\n")
    #expect(guide.outline == ["1 The big one", "2 Two lines", "2 Link & b"])
    #expect(guide.sections.map(\.lines) == [1...4, 5...8, 9...9])
  }

  @Test func `text before the first heading has a section of its own`() throws {
    let text = "Before.\n\n# A\nText.\n"
    let named = try guide(text, file: "folder/my.guide.md")
    #expect(named.outline == ["0 my.guide", "1 A"])
    #expect(named.sections[0].path == ["my.guide"])
    #expect(named.sections.map(\.lines) == [1...2, 3...4])
    #expect(named.sections[1].path == ["A"])
    #expect(named.metadata.title == nil)
    #expect(try guide("---\ntitle: T\n---\n" + text).sections[0].path == ["T"])
  }

  @Test func `headings without words, in quotations and in items open no section`() throws {
    let guide = try guide("# A\n\n#\n\nOne.\n\n> # Quoted\n\n- # Item\n")
    #expect(guide.outline == ["1 A"])
    #expect(guide.passages.map(\.form) == [.paragraph, .quotation, .listItem])
  }

  @Test func `a section may have no text`() throws {
    let guide = try guide("# A\n## B\n")
    #expect(guide.sections.map(\.passages) == [0..<0, 0..<0])
    #expect(guide.sections.map(\.lines) == [1...1, 2...2])
  }
}

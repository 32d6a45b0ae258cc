import Guides
import Testing

/// Foot-notes are given where they are cited; those that nothing cites where they stand.
@Suite struct FootNoteTests {
  @Test func `a note that nothing cites stands in its section`() throws {
    let guide = try guide(
      "# A\n\nWords[^a].\n\n[^z]: Nobody cites *this*.\n\n## B\n\nMore.\n\n[^a]: Cited.\n"
        + "[^y]: Last.\n")
    #expect(
      guide.sections.map { guide.passages[$0.passages].map(\.text) }
        == [["Words.", "Cited.", "Nobody cites this."], ["More.", "Last."]])
    #expect(guide.passages.map(\.lines.lowerBound) == [3, 11, 5, 9, 12])
  }

  @Test func `a mark in code cites nothing`() throws {
    let guide = try guide("# A\n\nSee `x[^a]` here.\n\n[^a]: The note.\n")
    #expect(guide.sentenceTexts == ["See x[^a] here.", "The note."])
  }

  @Test func `code and rows in a note`() throws {
    let guide = try guide(
      "# A\n\nWords[^a].\n\n[^a]: First.\n\n    ```\n    run this\n    ```\n\n    |a|b|\n    |---|---|\n"
        + "    |c|d|\n")
    #expect(guide.sentenceTexts.contains("run this"))
    #expect(guide.sentenceTexts.contains("c"))
  }
}

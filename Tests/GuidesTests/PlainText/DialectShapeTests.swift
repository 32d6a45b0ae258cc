import Guides
import Testing

/// Tables, heads and terms of reStructuredText and AsciiDoc.
@Suite struct DialectShapeTests {
  @Test func `columns with one blank between their rules`() throws {
    let guide = try guide(
      """
      Boats
      =====

      ========= =====
      Name      Price
      ========= =====
      Long oar  3
      Sail      20 and
                more
      ========= =====
      """, file: "g.rst")
    #expect(guide.texts(.tableRow) == ["Long oar | 3", "Sail | 20 and more"])
    #expect(guide.passages.allSatisfy { $0.context.map(\.text) == ["Name | Price"] })
  }

  @Test func `fields under the title are no text, and others are`() throws {
    let guide = try guide(
      "Boats\n=====\n\n:Author: Ann\n:Date: 2020\n\nWords of it.\n\nMore.\n\n:Oar: Moves it.\n",
      file: "g.rst")
    #expect(guide.sentenceTexts == ["Words of it.", "More.", "Oar: Moves it."])
  }

  @Test func `the head of an AsciiDoc text`() throws {
    let guide = try guide(
      "= Boats\nAnn Lee <ann@example.org>\nv1.0, 2020-01-02\n:toc:\n\nWords.\n\n== Two\n\nMore.\n",
      file: "g.adoc")
    #expect(guide.sentenceTexts == ["Words.", "More."])
  }

  @Test func `terms, titles of tables, heads and foot-notes of AsciiDoc`() throws {
    let guide = try guide(
      """
      = Boats

      Oar:: Moves the boat.footnote:[Slowly.]
      Sail:: Moves itfootnote:[In wind.] too.

      .Prices
      [cols="1,1"]
      |===
      |Name |Price

      |Oar |3
      |Sail |20
      |===
      """, file: "g.adoc")
    #expect(guide.texts(.listItem) == ["Moves the boat.", "Moves it too."])
    #expect(guide.texts(.tableRow) == ["Oar | 3", "Sail | 20"])
    #expect(
      guide.passages.map { $0.context.map(\.text) } == [
        ["Oar"], ["Sail"], ["Prices", "Name | Price"], ["Prices", "Name | Price"],
      ])
    #expect(guide.passages.map(\.lines.lowerBound) == [3, 4, 11, 12])
  }
}

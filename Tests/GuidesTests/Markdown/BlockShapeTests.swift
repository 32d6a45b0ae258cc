import Guides
import Testing

/// Shapes that are more than CommonMark: boxes, definitions, foot-notes, tables as people type them.
@Suite struct BlockShapeTests {
  @Test(arguments: [
    "> [!WARNING]\n> Do not fly.", "> [!caution] Do not fly.", ":::danger\nDo not fly.\n:::",
    "::: warning\n\nDo not fly.\n\n:::", "!!! warning \"Wind\"\n    Do not fly.",
    "> **Warning:** Do not fly.", "**Caution!** Do not fly.",
  ])
  func `a box that warns is a caution`(_ text: String) throws {
    let guide = try guide("# R\n\nOne.\n\n\(text)\n\nTwo.\n")
    #expect(guide.passages.map(\.form) == [.paragraph, .caution, .paragraph])
    #expect(guide.passages[1].text.hasSuffix("Do not fly."))
    #expect(!guide.passages[1].text.contains("[!") && !guide.passages[1].text.contains(":::"))
  }

  @Test func `other boxes are text without their marks`() throws {
    let guide = try guide("> [!NOTE]\n> Fly.\n\n:::tip\nLand.\n:::\n")
    #expect(guide.passages.map(\.form) == [.quotation, .paragraph])
    #expect(guide.passages.map(\.text) == ["Fly.", "Land."])
  }

  @Test(arguments: [
    "Bisque\n: Fired once.\n: Porous.\n\nGlaze\n: A coat.\n",
    "<dl>\n<dt>Bisque</dt><dd>Fired <b>once</b>.</dd><dd>Porous.</dd>\n<dt>Glaze<dd>A coat.\n</dl>",
  ])
  func `definitions are items with their terms`(_ text: String) throws {
    let guide = try guide("# R\n\n" + text)
    #expect(guide.texts(.listItem) == ["Fired once.", "Porous.", "A coat."])
    #expect(guide.passages.map { $0.context.map(\.text) } == [["Bisque"], ["Bisque"], ["Glaze"]])
  }

  @Test func `a foot-note stands in the section that cites it first`() throws {
    let guide = try guide(
      """
      # A

      One. Two[^x] it is.[^x] Code `[^y]`.

      # B

      Three.

      [^x]: Only on Sundays.
          And *feasts*.
      [^y]: Nobody cites it.
      """)
    #expect(
      guide.passages.map(\.text) == [
        "One. Two it is. Code [^y].", "Only on Sundays. And feasts.", "Three.", "Nobody cites it.",
      ])
    #expect(guide.passages.map(\.section) == [0, 0, 1, 1])
    #expect(guide.passages[1].lines == 9...10)
    #expect(guide.passages[1].context.map(\.text) == ["Two it is."])
  }

  @Test(arguments: [
    "| | Basic | Family |\n|---|---|---|\n| Largest | 5 kg | 20 kg |",
    "| | Basic | Family |\n|-|-|-|\n| Largest | 5 kg | 20 kg |",
    "<table><tr><th></th><th>Basic</th><th>Family</th></tr>\n<tr><td>Largest<td>5 <i>kg</i></td><td>20 kg</td></tr></table>",
    "> | | Basic | Family |\n> |-|-|-|\n> | Largest | 5 kg | 20 kg |",
  ])
  func `a row can be told by its columns`(_ text: String) throws {
    let guide = try guide("# R\n\n" + text)
    #expect(guide.texts(.tableRow) == ["Largest | 5 kg | 20 kg"])
    #expect(guide.passages[0].context.map(\.text) == ["| Basic | Family"])
    #expect(guide.passages[0].lines.upperBound == (text.hasPrefix("<") ? 4 : 5))
  }

  @Test func `lists and code in HTML`() throws {
    let guide = try guide(
      "Bring:\n<ul><li>a</li><li>b<ol><li>c</li></ol></ul>\n\nRun:\n<pre>make &amp;\n  <b>x</b></pre>\n"
    )
    #expect(guide.texts(.listItem) == ["a", "b", "c"])
    #expect(guide.passages.compactMap { $0.place?.depth } == [0, 0, 1])
    #expect(guide.texts(.code) == ["make &   x"])
    #expect(
      guide.passages.map { $0.context.first?.text } == ["Bring:", "Bring:", "Bring:", "Run:"])
    #expect(guide.passages.last?.lines == 5...6)
  }

  @Test func `a heading twice is two sections`() throws {
    let guide = try guide("# A\n\n## Use\n\nOne.\n\n## Use\n\nTwo.\n")
    #expect(guide.outline == ["1 A", "2 Use", "2 Use"])
    #expect(guide.passages.map(\.section) == [1, 2])
  }

  @Test func `text after a comment that is never closed is read, and told`() throws {
    let guide = try guide("# A\n\nOne.\n\n<!-- hidden\n\n## B\n\nTwo. <!-- x\n\n<!-- y\n")
    #expect(guide.outline == ["1 A", "2 B"])
    #expect(guide.doubts.map(\.kind) == [.unclosedComment])
    #expect(guide.sections[1].lines.lowerBound == 7)
  }
}

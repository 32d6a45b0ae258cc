import Guides
import Testing

/// What a reader does not take for text.
@Suite struct FurnitureTests {
  @Test(arguments: [
    "[Home](i.md) > [Docs](d.md) > Boats", "[Docs](d.md) › Boats",
    "[Install](#install) • [Use](#use) • [FAQ](#faq)", "[A](a.md) · [B](b.md)", "← [Prev](a.md)",
    "[Next »](b.md)", "![[embed.png]]",
  ])
  func `ways, rows of links and what is put in`(_ line: String) throws {
    let guide = try guide("# H\n\n" + line + "\n\nText.\n")
    #expect(guide.sentenceTexts == ["Text."])
    #expect(guide.furniture.map(\.lines) == [3...3])
  }

  @Test(arguments: [
    "[Yeast](y.md) > soda in taste.", "See [it](a.md) → there.", "[A](a.md) > [B](b.md) in size.",
  ])
  func `a sentence with links is none`(_ line: String) throws {
    #expect(try guide("# H\n\n" + line + "\n").passages.count == 1)
  }

  @Test func `a block's name is no part of it`() throws {
    let guide = try guide("# H\n\nOne day. ^day-1\n\n- Item ^37066d\n- x ^2\n")
    #expect(guide.sentenceTexts == ["One day.", "Item", "x ^2"])
  }

  @Test(arguments: [
    ("[![Build](b.svg)](u) ![Cov](c.svg)", Furniture.Kind.picture),
    ("![A photo](p.jpg)", .picture),
    ("<img src=\"a.png\"> <img src=\"b.png\">", .picture),
    ("[TOC]", .contents),
    ("[[_TOC_]]", .contents),
    ("- [One](#one)\n- [Two](#two)\n  - [Three](#three)", .contents),
    ("1. [One](#one)\n2. [Two](page.md#two)", .contents),
    ("[Home](/) > [Guides](/g) > [Dogs](/g/d)", .navigation),
    ("[« Previous](a.md) | [Next »](b.md)", .navigation),
    ("[Back to top](#top)", .navigation),
    ("<!-- a remark -->", .comment),
    ("%% a remark %%", .comment),
    ("{% include menu.html %}", .directive),
    ("{{< figure src=\"a.png\" >}}", .directive),
    ("{: .no_toc }", .directive),
    ("import Tabs from '@theme/Tabs';\nexport const a = 1", .directive),
    ("{/* a remark */}", .directive),
    ("<script>\nlet a = 1\n</script>", .hidden),
    ("<style>\np {}\n</style>", .hidden),
  ])
  func `is left out`(_ text: String, _ kind: Furniture.Kind) throws {
    let guide = try guide("# R\n\nOne.\n\n\(text)\n\nTwo.\n")
    #expect(guide.sentenceTexts == ["One.", "Two."])
    #expect(guide.furniture.map(\.kind) == [kind])
    #expect(guide.furniture.map(\.lines.lowerBound) == [5])
  }

  @Test(arguments: [
    ("Use **bold** and [a link](x.md).", "Use bold and a link."),
    ("See [[page|words]] or [[page]].", "See words or page."),
    ("It is ==marked== here.", "It is marked here."),
    ("One %%note%% two.", "One two."),
    ("See [x]({% link a.md %}) now.", "See x now."),
    ("Done :tada: now at 10:30:45.", "Done now at 10:30:45."),
    ("A {{ site.name }} b.", "A b."),
    ("Press <kbd>Ctrl</kbd>+<kbd>C</kbd> <!-- x --> now.", "Press Ctrl+C now."),
    ("Code `==a== %%b%% {{ c }} [^d] :e:` stays.", "Code ==a== %%b%% {{ c }} [^d] :e: stays."),
    ("~~Old~~ &frac12; &Eacute; &rarr; &#8211; &nope;", "Old ½ É → – &nope;"),
    ("Is a == b, or c == d?", "Is a == b, or c == d?"),
    ("See [the *docs*][d] or <https://a.b>.\n\n[d]: https://c.d", "See the docs or https://a.b."),
  ])
  func `marks go, words stay`(_ text: String, _ wanted: String) throws {
    #expect(try guide(text).passages.map(\.text) == [wanted])
  }

  @Test func `boxes are nothing, Markdown in them is read`() throws {
    let guide = try guide(
      "<div class=\"box\">\n\nUse **bold**.\n\n</div>\n\n<div>\n- a `b`\n- *c*\n</div>\n\n<p>One<br>two</p><p>Three</p>\n"
    )
    #expect(guide.passages.map(\.text) == ["Use bold.", "a b", "c", "One two", "Three"])
    #expect(guide.passages.map(\.lines) == [3...3, 8...8, 9...9, 12...12, 12...12])
  }
}

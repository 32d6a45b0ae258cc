import Guides
import Testing

@Suite struct HTMLStructureTests {
  @Test func `the title of an example is no text`() throws {
    let guide = try guide(
      """
      <h1>Boats</h1><p>They are old.</p>
      <div class="example"><p class="title"><strong>Example 11.1. Rowing out. Slowly</strong></p>
      <pre>row --out
      row --slowly</pre></div>
      <p>They are dry.</p>
      """, file: "g.html")
    #expect(guide.texts(.paragraph) == ["They are old.", "They are dry."])
    let code = try #require(guide.passages.first { $0.form == .code })
    #expect(code.context.map(\.text) == ["Example 11.1. Rowing out. Slowly"])
  }

  @Test func `headings and paragraphs, with the lines of the source`() throws {
    let guide = try page(
      "\n<h1>Tea</h1>\n<p>Green\ntea. Black\n tea.</p>\n<h2>Cups</h2><div>A cup.</div>")
    #expect(guide.outline == ["1 Tea", "2 Cups"])
    #expect(guide.sentenceTexts == ["Green tea.", "Black tea.", "A cup."])
    #expect(guide.passages.flatMap(\.sentences).map(\.lines) == [4...5, 5...6, 7...7])
    #expect(guide.sections.map(\.lines.lowerBound) == [3, 7])
    #expect(guide.metadata.title == "Tea")
  }

  @Test func `the title, without the site's name where the page is headed by it`() throws {
    func title(_ title: String, _ heading: String) throws -> String? {
      try page("<h1>\(heading)</h1><p>A word.</p>", head: "<title>\(title)</title>").metadata.title
    }
    #expect(try title("Tea — The Tea House", "Tea") == "Tea")
    #expect(try title("tea(1)", "Tea Manual Page") == "tea(1)")
    #expect(try page("<p>A word.</p>", head: "<title>A &amp; B</title>").outline == ["0 A & B"])
  }

  @Test func `lists, nested, with numbers and lead-in`() throws {
    let guide = try page(
      "<p>You need:</p><ol start=3><li>Water<ul><li>Hot</li></ul></li><li value=9>Tea</li></ol>")
    #expect(guide.texts(.listItem) == ["Water", "Hot", "Tea"])
    #expect(guide.passages.compactMap(\.place?.number) == [3, 1, 9])
    #expect(guide.passages.compactMap(\.place?.depth) == [0, 1, 0])
    #expect(guide.passages.first?.context.map(\.text) == ["You need:"])
    #expect(guide.passages[1].context.map(\.text) == ["You need:", "Water"])
  }

  @Test func `tables with heads and names`() throws {
    let guide = try page(
      """
      <table><caption>Prices</caption><thead><tr><th>Kind</th><th>One<br>cup</th></tr></thead>
      <tbody><tr><td>Green</td><td>2 €</td></tr>
      <tr><th>Black</th><td></td></tr></tbody></table>
      """)
    #expect(guide.texts(.tableRow) == ["Green | 2 €", "Black |"])
    #expect(guide.passages[0].context.map(\.text) == ["Prices", "Kind | One cup"])
    #expect(guide.passages.map(\.lines) == [3...3, 4...4])
  }

  @Test func `a table that sets the page's parts side by side is none`() throws {
    let guide = try page(
      "<table><tr><td><h2>A</h2><p>One.</p></td><td><h2>B</h2><p>Two.</p></td></tr></table>")
    #expect(guide.outline == ["2 A", "2 B"])
    #expect(guide.texts(.paragraph) == ["One.", "Two."])
  }

  @Test func `definition lists are items, named by their terms`() throws {
    let guide = try page(
      "<dl><dt>Sencha</dt><dt>Bancha</dt><dd>Green. Light.</dd><dt>Assam</dt><dd>Black.</dd></dl>")
    #expect(guide.texts(.listItem) == ["Sencha Bancha Green. Light.", "Assam Black."])
    #expect(guide.passages.compactMap(\.place?.label) == ["Sencha", "Assam"])
  }

  @Test func `questions of a definition list head their answers, and the section goes on`() throws {
    let guide = try page(
      "<h2>FAQ</h2><dl><dt>Why?</dt><dd>So.</dd><dt>How?</dt><dd>Thus.</dd></dl><p>Write to us.</p>"
    )
    #expect(guide.sections.map(\.path) == [["FAQ"], ["FAQ", "Why?"], ["FAQ", "How?"], ["FAQ"]])
    #expect(guide.sentenceTexts == ["So.", "Thus.", "Write to us."])
    #expect(guide.passages.map(\.section) == [1, 2, 3])
  }

  @Test func `a summary heads its details`() throws {
    let guide = try page(
      "<h2>Clay</h2><details><summary>May I <b>fire</b> it?</summary>Yes.</details><p>After.</p>")
    #expect(guide.sections.map(\.path) == [["Clay"], ["Clay", "May I fire it?"], ["Clay"]])
    #expect(guide.sentenceTexts == ["Yes.", "After."])
  }

  @Test func `code keeps its lines`() throws {
    let guide = try page("<p>Run:</p>\n<pre><code>\n<b>a</b> -x\n\n  b &gt; c</code></pre>")
    #expect(guide.texts(.code) == ["a -x   b > c"])
    #expect(guide.passages[0].sentences.map(\.lines) == [4...4, 6...6])
    #expect(guide.passages[0].context.map(\.text) == ["Run:"])
  }

  @Test(arguments: ["warning", "admonition caution", "box-danger", "attention"])
  func `warnings are cautions without their mark`(_ name: String) throws {
    let guide = try page(
      "<h2>H</h2><div class='\(name)'><p class='admonition-title'>Warning</p><p>Hot!</p></div><p>B.</p>"
    )
    #expect(guide.texts(.caution) == ["Hot!"])
    #expect(guide.texts(.paragraph) == ["B."])
  }

  @Test func `notes are paragraphs, headed boxes are sections of their own`() throws {
    let guide = try page(
      "<h2>H</h2><div class=note><h3>Note</h3><p>A.</p></div><div class=sidebar><p class=title>More</p><p>B.</p></div><p>C.</p>"
    )
    #expect(guide.sentenceTexts == ["A.", "B.", "C."])
    #expect(guide.sections.map(\.path) == [["H"], ["H", "More"], ["H"]])
  }

  @Test func `a quotation, line breaks and bold lines`() throws {
    let guide = try page(
      "<p><b>Can I?</b></p><p>Yes.</p><blockquote><p>Be it.</p></blockquote><p>One<br>two.<br><br>Three.</p>"
    )
    #expect(guide.outline == ["2 Can I?"])
    #expect(guide.texts(.quotation) == ["Be it."])
    #expect(guide.texts(.paragraph) == ["Yes.", "One two.", "Three."])
  }

  @Test func `entities, no-break spaces and soft hyphens`() throws {
    #expect(
      try page("<p>5&nbsp;&lt;&#8239;6 &eacute; wa&shy;ter.</p>").sentenceTexts == [
        "5 <\u{202F}6 é water."
      ])
  }

  @Test func `two equal headings stay two sections`() throws {
    let guide = try page("<h2>A</h2><p>1.</p><h2>A</h2><p>2.</p>")
    #expect(guide.outline == ["2 A", "2 A"])
    #expect(guide.passages.map(\.section) == [0, 1])
  }

  @Test func `lines beyond what two bytes count`() throws {
    let guide = try page(String(repeating: "\n", count: 70_000) + "<p>Far\ndown.</p>")
    #expect(guide.passages.map(\.lines) == [70_002...70_003])
  }

  @Test func `a page is known by its beginning, whatever its name`() throws {
    for start in [
      "<!DOCTYPE html>", "\n<HTML>", "<?xml version='1.0'?>\n<!-- c -->\n<!doctype HTML>",
    ] {
      #expect(try guide(start + "<p>A <i>b</i>.", file: "standard input").sentenceTexts == ["A b."])
    }
    #expect(try guide("<p>A.", file: "a.HTM").sentenceTexts == ["A."])
  }

  @Test func `tags that are left open`() throws {
    let guide = try page("<h2>A</h2><p>One <b>two.<ul><li>x<li>y</ul>Rest.")
    #expect(guide.texts(.listItem) == ["x", "y"])
    #expect(guide.texts(.paragraph) == ["One two.", "Rest."])
  }

  @Test func `lines of text longer than the parser takes at once`() throws {
    let words = (0..<2_000).map { "wörd\($0)" }
    let guide = try page("\n<pre>\n" + words.joined(separator: "\n") + "</pre>")
    let sentences = guide.passages.flatMap(\.sentences)
    #expect(sentences.map(\.text) == words)
    #expect(sentences.map(\.lines) == (0..<2_000).map { $0 + 4...$0 + 4 })
  }
}

import Guides
import Testing

@Suite struct HTMLFurnitureTests {
  private static let links = "<a href=a.html>One</a> <a href='#b'>Two</a> <a href=c>Three</a>"

  @Test(arguments: [
    "<nav>Here.</nav>", "<header><h1>Site</h1>Hello.</header>", "<footer>Left.</footer>",
    "<aside>Also.</aside>", "<div class=breadcrumbs>A › B</div>", "<div role=navigation>Go.</div>",
    "<div class='navheader'><table><tr><td>Prev</td><td>Next</td></tr></table></div>",
    "<div id=toc><p><b>Table of Contents</b></p><ul><li>1. One</li></ul></div>",
    "<ul class=toc><li>One</li></ul>", "<div class=sidebar><p>See</p><p>\(links)</p></div>",
    "<ul><li>1. <a href='#a'>One</a></li><li>2. <a href='#b'>Two</a></li></ul>",
    "<p><a href=a>Prev</a> | <a href=b>Next</a> »</p>", "<p><a href='#top'>Back to top</a></p>",
    "<div>\(links)</div>", "<p>\(links)</p>", "<table><tr><td>\(links)</td></tr></table>",
    "<script>Words here.</script>", "<style>p { }</style>", "<template><p>T.</p></template>",
    "<div hidden>H.</div>", "<p style='DISPLAY : none'>H.</p>", "<div aria-hidden=true>H.</div>",
    "<noscript>Switch it on.</noscript>", "<svg><text>T</text></svg>",
  ])
  func `is left out and noted`(_ part: String) throws {
    let guide = try page(
      "\n<h1>Tea</h1>\n<p>A long text on tea and on cups.</p>\n\(part)\n<p>End.</p>")
    #expect(guide.sentenceTexts == ["A long text on tea and on cups.", "End."])
    #expect(guide.outline == ["1 Tea"])
    #expect(guide.furniture.map(\.lines) == [5...5])
  }

  @Test(arguments: [
    "<ul><li><a href=https://a.example/>One</a></li><li><a href=https://b.example/>Two</a></li></ul>",
    "<p>See <a href=a>one</a> and <a href=b>two</a> for more of it.</p>",
    "<div class=header><p>Words.</p></div>", "<section id=navigation><p>Sail.</p></section>",
    "<p><a href=a.html>Read the handbook</a></p>", "<div id=index><p>The index grew.</p></div>",
  ])
  func `is kept`(_ part: String) throws {
    let guide = try page("<p>A long text on tea and cups.</p>\(part)")
    #expect(guide.passages.count > 1)
    #expect(guide.furniture.isEmpty)
  }

  @Test func `what stands around the main part`() throws {
    let guide = try page(
      "<p>Log in</p>\n<main><header><h1>Tea</h1></header><p>Hot.</p></main>\n<p>Ads.</p>")
    #expect(guide.sentenceTexts == ["Hot."])
    #expect(guide.outline == ["1 Tea"])
    #expect(guide.furnitureKinds == [.navigation, .navigation])
  }

  @Test func `a part called content is the page, unless its title stands outside`() throws {
    func outline(_ before: String) throws -> [String] {
      try page("\(before)<div id=content><h2>Tea</h2><p>A long text on tea.</p></div>").outline
    }
    #expect(try outline("<p>Log in</p>") == ["2 Tea"])
    #expect(
      try outline("<div id=header><h1>Tea(1)</h1><p>About tea.</p></div>") == ["1 Tea(1)", "2 Tea"])
  }

  @Test func `an index of links is left out though it is most of the page`() {
    let terms = (0..<9).map { "<dt>word \($0), <a href=a\($0)>The section on it</a></dt>" }.joined()
    #expect(throws: GuideError.empty(path: "a.html")) {
      try page("<h1>Index</h1><div class=index><h3>A</h3><dl>\(terms)</dl></div>")
    }
  }

  @Test func `signs beside headings and marks of foot-notes`() throws {
    let guide = try page(
      "<h2>Tea<a class=headerlink href='#t'>¶</a></h2><p>Hot<sup><a href='#f'>1</a></sup>. <a href='#x'>#</a>Yes.</p>"
    )
    #expect(guide.outline == ["2 Tea"])
    #expect(guide.sentenceTexts == ["Hot.", "Yes."])
  }

  @Test func `the heading of a table of contents goes with it`() throws {
    let list = "<ul><li><a href='#a'>A</a></li><li><a href='#b'>B</a></li></ul>"
    let guide = try page(
      "<h1>T</h1><h2>Contents</h2>\(list)<h2>A</h2><p>One.</p><h2>B</h2><p>Two.</p>")
    #expect(guide.outline == ["1 T", "2 A", "2 B"])
  }

  @Test func `a page of nothing but links has nothing to quote`() {
    let list = "<ul><li><a href='a'>A</a></li><li><a href='b'>B</a></li></ul>"
    #expect(throws: GuideError.empty(path: "a.html")) { try page("<h1>Index</h1>\(list)") }
  }

  @Test func `a body named like furniture is believed only in part`() throws {
    #expect(
      try page("<div class=site-nav><p>All that there is.</p></div>").sentenceTexts.count == 1)
  }

  @Test(
    arguments: [
      "<b>", "<div>", "<p>", "</x>", "<ul><li>", "<table><tr><td>", "<dl><dt>a", "<dl><dd>", "<!--",
      "<![CDATA[", "<?", "<!A", "&a", "&#", "<p a", " a=b", "<a href='#'>a</a>", "<h1>a</h1>",
      "<br>",
      "<details><summary>a</summary>", "<td>", "<th>a", "<tr>", "<div class=warning>a", "<pre>a\n",
    ])
  func `hostile pages take no longer than others`(_ piece: String) {
    let count = 400_000 / piece.utf8.count
    let body = "<p>Word.</p>" + String(repeating: piece, count: count)
    for text in ["<html>" + body, "<html><p " + body] {
      do {
        _ = try guide(text, file: "a.html")
      } catch {
        #expect(error is GuideError)
      }
    }
  }

  @Test func `headings over nothing but links are contents`() throws {
    let guide = try guide(
      """
      <h1>Kiln questions</h1>
      <h3>Table of Contents</h3>
      <h3><a href="#1">1. Firing</a></h3>
      <blockquote><p><a href="#1.1">1.1. How hot?</a><br>
      <a href="#1.2">1.2. How long?</a></p></blockquote>
      <h3><a href="#2">2. Repair</a></h3>
      <blockquote><p><a href="#2.1">2.1. Who?</a><br><a href="#2.2">2.2. When?</a></p></blockquote>
      <h2>1. Firing</h2>
      <h3>1.1. How hot?</h3><p>Very hot.</p>
      """, file: "a.html")
    #expect(guide.outline == ["1 Kiln questions", "2 1. Firing", "3 1.1. How hot?"])
  }

  @Test func `a note with a sign beside it is no table`() throws {
    let guide = try guide(
      """
      <p>Words.</p><div class="admonitionblock warning"><table><tr><td class="icon"><i></i></td>
      <td>Do not open it.</td></tr></table></div>
      """, file: "a.html")
    #expect(guide.texts(.caution) == ["Do not open it."])
    #expect(guide.texts(.tableRow).isEmpty)
  }

  @Test func `marks of questions and answers are no words`() throws {
    let guide = try guide(
      """
      <h2>Q: Is it open?</h2><p>A: Yes, it is.</p>
      <p><b>Q. And on Sundays?</b></p><p>A. No. A. Smith has the key.</p>
      """, file: "a.html")
    #expect(guide.sections.map(\.title) == ["Is it open?", "And on Sundays?"])
    #expect(guide.sentenceTexts == ["Yes, it is.", "No.", "A. Smith has the key."])
  }

  @Test func `links that stand loose lead away`() throws {
    let guide = try guide(
      """
      <div id="content"><a class="previous_page" href="a.html">&lt;-previous</a><a
      href="b.html">next-&gt;</a><div><h2>Kiln</h2><p>It is hot.</p></div>
      <a href="x.html">Glaze</a> and <a href="y.html">clay</a> are words.</div>
      """, file: "a.html")
    #expect(guide.sentenceTexts == ["It is hot.", "Glaze and clay are words."])
    #expect(guide.furniture.contains { $0.kind == .navigation && $0.lines == 1...2 })
  }

  @Test func `numbers of lines are no code`() throws {
    let page =
      "<pre><span class=\"lineno\">   34</span>int a;\n<span class=lineno>35</span>int b;</pre>"
    #expect(try guide(page, file: "a.html").sentenceTexts == ["int a;", "int b;"])
  }

  @Test func `a box that is set as a table warns`() throws {
    let guide = try guide(
      """
      <div class="warning"><table><tr><td rowspan="2"><img alt="[Warning]" src="w.png"></td>
      <th>Warning</th></tr><tr><td>You may lock yourself out.</td></tr></table></div>
      """, file: "a.html")
    #expect(guide.texts(.caution) == ["You may lock yourself out."])
    #expect(guide.passages.count == 1)
  }

  @Test func `an empty cell stands in its row's line`() throws {
    let guide = try guide(
      "<p>A.\n<table>\n<tr><th>a<th>b\n<tr><td>c<td>d\n<tr><td><td>e</table>", file: "a.html")
    #expect(guide.passages.map(\.lines) == [1...1, 4...4, 5...5])
  }
}

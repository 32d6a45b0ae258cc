import Guides
import Testing

/// Pages whose tags nest, or go on, as no page of a person does are read all the same.
@Suite struct HTMLDepthTests {
  @Test(
    arguments: [
      ("<div>", "</div>"), ("<b>", "</i>"), ("<b>", "</b>"), ("<table><tr><td>", ""), ("<a>", ""),
      ("<ul><li>", ""), ("<dl><dd>", "</dl>"), ("<svg></svg><span>", "</p>"),
      ("<font/>", "</font>"),
    ])
  func `tags without end`(_ open: String, _ close: String) throws {
    let count = 20_000
    let page =
      "<p>First words.</p>" + String(repeating: open, count: count) + "<p>Inner words.\n<p>More."
      + String(repeating: close, count: count) + "\n<p>Last words.\n"
    let start = ThreadTime.now
    let guide = try guide(page, file: "a.html")
    #expect(ThreadTime.now - start < 3)
    #expect(guide.sentenceTexts == ["First words.", "Inner words.", "More.", "Last words."])
    #expect(guide.passages.flatMap(\.sentences).map(\.lines) == [1...1, 1...1, 2...2, 3...3])
  }

  @Test func `what is hidden stays so however deep`() throws {
    let page =
      String(repeating: "<div>", count: 1_000)
      + "<script>no</script><svg><text>no</text></svg><div hidden><b>no</b></div>Words."
    #expect(try guide(page, file: "a.html").sentenceTexts == ["Words."])
  }

  @Test func `attributes without end`() throws {
    let attributes = (0..<50_000).map { " a\($0)=b" }.joined()
    let page = "<p\(attributes)>Words here.</p>\n<p class=warning>More words."
    let guide = try guide(page, file: "a.html")
    #expect(guide.sentenceTexts == ["Words here.", "More words."])
    #expect(guide.passages.map(\.lines.lowerBound) == [1, 2])
  }
}

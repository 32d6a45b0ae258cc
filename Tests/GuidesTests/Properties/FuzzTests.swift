import Guides
import TestSupport
import Testing

/// Random text made of the pieces that matter to a reader must never break a promise.
@Suite struct FuzzTests {
  private static let pieces = [
    "# ", "## ", "###### ", "- ", "* ", "1. ", "12) ", "> ", "```\n", "~~~", "    ", "\t", "\n",
    "\n\n", "\r\n", "\r", "---\n", "===\n", "***", "**", "_", "`", "[", "](", ")", "[a]: /u\n",
    "| a | b |\n|---|---|\n", "|", "<!-- key: k -->", "<!-- asked as: q\nr -->", "<!--", "-->",
    "<div>", "</p>", "<b", "<br>", "<table>", "<tr><td>", "<th>", "</table>", "<ul>", "<li>",
    "<dl><dt>", "<dd>", "</dl>", "<h2>", "</h2>", "<pre>", "</pre>", "<details><summary>",
    "</summary>", "<a href='#'>", "</a>", "<nav>", "<main>", "<div class=warning>", "</div>",
    "<script>", "</script>", "<svg>", "<![CDATA[", "<?", "<!A", "<!doctype html>", "&amp;", "&#0;",
    "&", "\\", "word ", "Two words. ", "Why? ",
    "e.g. ", "3.5 ", "é", "\u{2028}", "\u{FEFF}", "\u{1B}[31m", "😀", "• ", "– ", "Q: ", "A: ",
    "CAPITALS", "1.2 Title", "a) ", "title: x\n", "...", "…", "“", "”", "\u{0}", ": ", "  \n",
  ]

  private func text(seed: UInt64, count: Int) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test(arguments: 0..<40) func `random fragments`(_ block: UInt64) {
    for seed in block * 50..<block * 50 + 50 {
      let text = text(seed: seed, count: Int(seed % 60))
      check(Array(text.utf8), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<10) func `random bytes`(_ block: UInt64) {
    for seed in block * 50..<block * 50 + 50 {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<200).map { _ in UInt8.random(in: 1...255, using: &random) }
      check(bytes, "seed \(seed)")
    }
  }

  private func check(_ bytes: [UInt8], _ note: Comment) {
    for format in [GuideFormat.markdown, .plainText, .html] {
      do {
        let guide = try GuideReader.read(bytes, file: "f", format: format)
        expectInvariants(of: guide, lineCount: lineCount(bytes), note)
      } catch .empty, .notText, .unclosedComment, .unknownEncoding {
        continue
      } catch {
        Issue.record("\(note): \(error)")
      }
    }
  }

  private func lineCount(_ bytes: [UInt8]) -> Int {
    let ends = zip(bytes, bytes.dropFirst() + [0]).count { byte, next in
      byte == 10 || (byte == 13 && next != 10)
    }
    return ends + 1
  }

  @Test(arguments: [
    "> ", "- ", "[", "*", "`", "<b", "1. ", "    ", "![", "**a_", "\\",
    "<b>", "<div>", "<ul><li>", "<table><tr><td>", "<dl><dd>", "</b>", "<!--", "<![CDATA[", "<?",
    "<!A",
    "&", "&#", "<p a", " a=b", "<a>",
  ])
  func `deep nesting and long lines`(_ piece: String) {
    check(Array(String(repeating: piece, count: 20_000).utf8) + Array("x".utf8), "\(piece)")
  }
}

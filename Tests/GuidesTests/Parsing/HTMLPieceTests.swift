import Testing

@testable import Guides

@Suite struct HTMLPieceTests {
  private func texts(_ html: String) -> [String] {
    HTMLPiece.pieces(of: Array(html.utf8), line: 1).map {
      switch $0 {
      case .comment(let comment): "<\(comment)>"
      case .text(let text): text.string
      case .unclosedComment(let line): "unclosed \(line)"
      }
    }
  }

  @Test(arguments: [
    ("<div>A <b>bold</b>\n word.</div>", ["A bold word."]),
    ("<p>One</p><p>Two<br>three</p>", ["One", "Two three"]),
    ("<script>if (a < b) x()</script>after<style>p {}</style>", ["after"]),
    ("a &amp; b &#233;&#x41; &unknown; &", ["a & b éA &unknown; &"]),
    ("1 < 2 <3", ["1 < 2 <3"]),
    ("<!-- a\nb -->text<!--c-->", ["< a\nb >", "text", "<c>"]),
    ("<!---->x", ["<>", "x"]),
    ("<div>\n<!-- open", ["unclosed 2"]),
    ("<div", []),
  ])
  func `keeps text and comments, drops tags`(_ html: String, _ wanted: [String]) {
    #expect(texts(html) == wanted)
  }

  @Test func `text knows its lines`() throws {
    let pieces = HTMLPiece.pieces(of: Array("<div>\n\n<p>One\ntwo</p>".utf8), line: 5)
    guard case .text(let text) = try #require(pieces.first) else {
      Issue.record("no text")
      return
    }
    #expect(text.lines(of: 0..<text.bytes.count) == 7...8)
  }
}

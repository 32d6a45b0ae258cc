import Testing

@testable import Rendering

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain, with. points: and - dashes!", "plain, with. points: and - dashes!"),
    ("# a #", "\\# a #"), ("## a", "\\#\\# a"), ("- a", "\\- a"), ("1. a", "1\\. a"),
    ("12) a", "12\\) a"), ("a 1. b", "a 1. b"), ("    code", "code"), ("---", "\\-\\-\\-"),
    ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[a](b)", "\\[a\\](b)"),
    ("![a](b)", "!\\[a\\](b)"),
    ("<b>&amp;", "\\<b\\>\\&amp;"), ("https://example.org", "https\\://example.org"),
    ("www.example.org", "www\\.example.org"), ("a@b.org", "a\\@b.org"), ("a  ", "a"),
    ("a\\b", "a\\\\b"), ("a\nb", "a␊b"),
  ])
  func escaped(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a``b`", "``` a``b` ```"),
  ])
  func code(text: String, expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }
}

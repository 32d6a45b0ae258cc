/// Pieces of markup and words that inputs are put together from.
enum Fragments {
  /// The pieces for a target.
  static func of(_ target: FuzzTarget) -> [String] {
    switch target {
    case .markdown: markdown + html + words
    case .text: text + words
    case .html: html + words
    case .thesaurus: thesaurus + words
    case .saved: []
    case .question: question + words
    }
  }

  private static let markdown = [
    "# ", "## ", "###### ", "\n---\n", "\n===\n", "---\ntitle: ", "lang: en\n", "notice: ", "\n\n",
    "- ", "* ", "+ ", "  - ", "1. ", "99) ", "- [ ] ", "> ", ">> ", "```\n", "~~~ swift\n", "    ",
    "\t", "|", "|--|:-:|\n", "| a | b |\n", "**", "__", "_", "*", "`", "``", "~~", "[", "](", "![",
    "]: ", "[^1]", "[^1]: ", "<!-- ", " -->", "<!-- asked as:\n", "<!-- key: a -->", "\\", "&amp;",
    "&#x0;", "&#1114112;", "<https://a.b>", "$$", "$", ":::note\n", "> [!WARNING]\n", "  \n",
    "{#a}",
    "_a ", "![[]()", "<![CDATA[", "<?x", "<!A",
  ]

  private static let text = [
    "\n\n", "\n", "    ", "\t", "- ", "• ", "1. ", "a) ", "(iv) ", "Q: ", "A: ", "====\n", "----\n",
    "~~~~\n", "****\n", "NAME\n       ", "\u{C}", "Page 3 of 9\n", "Chapter 1 ........ 7\n",
    "+---+\n",
    "| a  | b |\n", "a   b   c\n", "-\n", ".. note::\n", "::\n", ":a: b\n", "`a`_", "= Title\n",
    "== Two\n", "[NOTE]\n====\n", "|===\n", "*a*  |b|", ">\n", "<\n", "*tag*", "|link|", "===== ",
    "1.2.3 ", "TITLE IN CAPITALS\n", "hy-\nphen", "l\u{8}l", "\u{1B}[1m", "\r", "\u{2028}",
  ]

  private static let html = [
    "<html>", "<head><title>", "<body>", "<h1>", "</h1>", "<h2 id=a>", "<p>", "</p>", "<ul>",
    "<ol>",
    "<li>", "</ul>", "<table>", "<tr>", "<td colspan=9999>", "<th rowspan=0>", "</table>", "<pre>",
    "<code>", "<div class=\"nav\">", "</div>", "<details><summary>", "<dl><dt>", "<dd>", "<br>",
    "<script>", "</script>", "<style>", "<!-- ", " -->", "<![CDATA[", "]]>", "<?xml ", "<!DOCTYPE ",
    "<a href=\"", "\">", "<b>", "<i>", "</b>", "&nbsp;", "&lt;", "&#xD800;", "&amp", "<template>",
    "<svg>", "<math>", "<select><option>", "<textarea>", "<frameset>", "<noscript>",
    "<meta charset=",
    "<", ">", "=", "'", "\"", "/>", "</",
  ]

  private static let thesaurus = [
    ", ", " => ", "=>", "\n", "#: kinds\n", "#: kinds of\n", "# ", "#:", "\\,", "\\", "a, b\n",
    "a => b\n", "a b c", ",", ",,", "\t", "\r\n", "b => a, c\n", "#: words\n",
  ]

  private static let question = [
    "\n", "\n", "what ", "is it ", "how long ", "can I ", "and ", "or ", "not ", "why", "?", "!",
    ", ", " vs ",
    "what about ", "is there a ", "more", "and then?", "the ", "of ", "with ", "£", "%", "10 ",
    "between ", "n't ", "'s ", "rosacea ", "micro-needling ", "needle ", "serum ", "pregnant ",
    "sunscreen ", "dermaroller ", "hello ", "thanks ", "/topics", "1 2 3 ", "a", "in", "\"", "(",
    ")",
  ]

  private static let words = [
    "a", "the tea", "Keep it cool.", "e.g. ", "Dr. ", "10 °C", "don’t ", "É", "e\u{301}", "ﬁ", "中文",
    "👩‍👩‍👧", "\u{202E}", "\u{0}", "\u{FEFF}", "\u{AD}", "\u{200B}", " ", ".", "... ", "?", "x", "0",
    "18446744073709551616", "-1", "aaaaaaaaaaaaaaaa", "\u{1F1E9}", "ß", "İ", "\u{300}",
  ]
}

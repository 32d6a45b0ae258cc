import Answering
import Evaluation
import Testing

@Suite struct VerbatimCheckTests {
  private func holds(
    _ text: String, lines: ClosedRange<Int>, file: String = "g.md", isList: Bool = false,
    in source: [String]
  ) -> Bool {
    let quote = Quote(
      role: .answer, text: text, file: file, section: [], lines: lines, score: 1, isList: isList)
    return VerbatimCheck.holds(quote, in: source)
  }

  let prose = ["# Care", "", "Use **plenty** of", "water. Rest  _well_."]

  @Test func aSentenceAcrossLinesHolds() {
    #expect(holds("Use plenty of water.", lines: 3...4, in: prose))
    #expect(holds("Rest well.", lines: 4...4, in: prose))
  }

  @Test func namedCharactersOfAPageAreRead() {
    let page = ["<p>Met &Eacute;ireann warns of caf&eacute;s.</p>"]
    #expect(holds("Met Éireann warns of cafés.", lines: 1...1, file: "g.html", in: page))
  }

  @Test func otherLinesDoNotBearItOut() {
    #expect(!holds("Use plenty of water.", lines: 4...4, in: prose))
    #expect(!holds("Use plenty of water.", lines: 1...1, in: prose))
  }

  @Test func aChangedWordIsNotVerbatim() {
    #expect(!holds("Use lots of water.", lines: 3...4, in: prose))
    #expect(!holds("Use plenty of Water.", lines: 3...4, in: prose))
    #expect(!holds("Use **plenty** of water.", lines: 3...4, in: prose))
  }

  @Test func linesThatTheFileDoesNotHaveDoNotHold() {
    #expect(!holds("Rest well.", lines: 4...5, in: prose))
    #expect(!holds("Rest well.", lines: 0...4, in: prose))
    #expect(!holds("Rest well.", lines: 1...1, in: []))
  }

  @Test func aRowInColumnsHoldsCellByCell() {
    let table = ["  Part          How often", "  Wax filter    every 4 weeks"]
    #expect(holds("Wax filter | every 4 weeks", lines: 2...2, file: "g.txt", in: table))
    #expect(!holds("every 4 weeks | Wax filter", lines: 2...2, file: "g.txt", in: table))
    #expect(!holds("Wax filter | every 5 weeks", lines: 2...2, file: "g.txt", in: table))
  }

  @Test func codeHoldsLineByLine() {
    let code = ["```", "make", "  make install", "```"]
    #expect(holds("make\n  make install", lines: 2...3, in: code))
    #expect(!holds("make install\nmake", lines: 2...3, in: code))
    let step = ["1. Build:", "", "   ```", "   make", "   ```", "2. Go."]
    #expect(holds("Build:\n  make\nGo.", lines: 1...6, isList: true, in: step))
  }

  @Test func aWordThatASlashPartsAtALineEndHolds() {
    let text = ["It is GNU/", "  Linux."]
    #expect(holds("It is GNU/Linux.", lines: 1...2, file: "g.txt", in: text))
    #expect(holds("It is GNU/ Linux.", lines: 1...2, file: "g.txt", in: text))
    #expect(!holds("It is GNULinux.", lines: 1...2, file: "g.txt", in: text))
  }

  @Test func nothingIsNoQuote() {
    #expect(!holds(" ", lines: 3...4, in: prose))
    #expect(!holds("\n", lines: 3...4, isList: true, in: prose))
  }

  @Test func itemsAreFoundInTheirOrder() {
    let list = ["1. Clean:", "   gently.", "2. **Rest.**", "   - at night", "3. Wait."]
    #expect(holds("Clean: gently.\nRest.\nWait.", lines: 1...5, isList: true, in: list))
    #expect(!holds("Rest.\nClean: gently.", lines: 1...5, isList: true, in: list))
    #expect(!holds("Rest.\nRest.", lines: 1...5, isList: true, in: list))
    // As one text the items would have to stand side by side.
    #expect(!holds("Clean: gently.\nWait.", lines: 1...5, in: list))
  }

  @Test(arguments: [
    ("See [the *clinic*](https://a.b/(c)) now.", "See the clinic now."),
    ("Keep `a * b` and 2 * 3.", "Keep a * b and 2 * 3."),
    (#"A \*star\* and snake_case."#, "A *star* and snake_case."),
    ("> quoted <!-- never --> text", "quoted text"),
    ("| SPF | 30 |", "SPF | 30"),
    ("Salt &amp; water, [sic] at <https://a.b>.", "Salt & water, [sic] at https://a.b."),
    ("***Very*** ~~bad~~ good\u{A0}thing", "Very bad good thing"),
    ("### How, then?", "How, then?"),
    ("- - nested bullet", "nested bullet"),
    ("Unclosed `code and [link and <b", "Unclosed `code and [link and <b"),
    ("2026. A year opened the line.", "2026. A year opened the line."),
    ("2. An item.", "An item."),
  ])
  func marksAreNoPartOfAQuote(_ line: String, _ text: String) {
    #expect(holds(text, lines: 1...1, in: [line]))
  }

  @Test func codeIsTakenAsItStands() {
    let code = ["```sh", #"rg --glob "$dir/_rg" \*"#, "```", "An _open_ word."]
    #expect(holds(#"rg --glob "$dir/_rg" \*"#, lines: 2...2, in: code))
    #expect(holds(#"rg --glob "$dir/_rg" \*"#, lines: 1...3, in: code))
    #expect(holds("An open word.", lines: 4...4, in: code))
    #expect(!holds("An _open_ word.", lines: 4...4, in: code))
  }

  @Test func aPlainSearchKnowsBulletsAndMarksOnly() {
    func isFound(_ text: String, _ lines: ClosedRange<Int>, in source: [String]) -> Bool {
      VerbatimCheck.isFound(
        Quote(role: .answer, text: text, file: "g.md", section: [], lines: lines, score: 1),
        in: source)
    }
    #expect(isFound("use plenty of water.", 3...4, in: prose))
    #expect(!isFound("Use plenty of water.", 4...4, in: prose))
    #expect(!isFound("Use plenty of water.", 3...5, in: prose))
    #expect(isFound("Rest.\nWait.", 1...2, in: ["- Rest.", " 12) Wait."]))
    #expect(!isFound("See it.", 1...1, in: ["See [it][1]."]))
    #expect(isFound("See it.", 1...1, in: ["See [it](1)."]))
  }

  @Test func plainTextKeepsItsStars() {
    #expect(holds("Take *one* a day", lines: 1...1, file: "g.txt", in: ["• Take *one* a day"]))
    #expect(!holds("Take *one* a day", lines: 1...1, file: "g.md", in: ["• Take *one* a day"]))
  }

  @Test func tagsAndEntitiesAreNoPartOfAQuote() {
    let page = [
      "<p>Use <b>plenty</b> of", "wa&shy;ter &amp; <a", "href='x'>soap&#8217;s</a> foam.</p>",
    ]
    #expect(holds("Use plenty of water & soap’s foam.", lines: 1...3, file: "a.html", in: page))
    #expect(holds("soap’s foam.", lines: 3...3, file: "a.html", in: page))
    #expect(!holds("Use lots of water", lines: 1...3, file: "a.html", in: page))
    #expect(!holds("Use plenty of", lines: 2...3, file: "a.html", in: page))
    let row = ["<tr><td>Green</td><td>2 €</td></tr>"]
    #expect(holds("Green | 2 €", lines: 1...1, file: "a.html.gz", in: row))
  }
}

import Answering
import Rendering
import Testing

/// An item is shown with what leads into it.
@Suite struct QuoteContextTests {
  private static let answer = Answer(
    question: "dogs?", kind: .topic, outcome: .answered, summary: "Not allowed: dogs.",
    passages: [
      Quote(
        role: .answer, text: "dogs", file: "house.md", section: ["Pets"], lines: 4...4, score: 0.5,
        context: ["These are not allowed:"])
    ])

  @Test func textHasItAboveTheItem() {
    let text = TextRenderer(style: TextStyle(color: false, width: 60)).render(Self.answer)
    #expect(text.contains("│ These are not allowed:\n│ dogs\n"))
  }

  @Test func markdownHasItInTheQuotation() {
    let text = MarkdownRenderer.render(Self.answer)
    #expect(text.contains("> *These are not allowed:*  \n> dogs"))
  }

  @Test func jsonHasItUnderAKeyOfItsOwnAndOnlyWhereThereIsOne() {
    #expect(
      JSONLinesRenderer.render(Self.answer)
        .contains(#""matched":[],"context":["These are not allowed:"]"#))
    var bare = Self.answer
    bare.passages[0].context = []
    #expect(!JSONLinesRenderer.render(bare).contains("context"))
  }
}

/// Code is shown with its lines one below the other.
@Suite struct QuotedCodeTests {
  private static let answer = Answer(
    question: "build?", kind: .topic, outcome: .answered, summary: "make make install",
    passages: [
      Quote(
        role: .answer, text: "make\n  make ``install`` *", file: "a.md", section: ["Build"],
        lines: 4...5, score: 0.5, isCode: true, context: ["Type:"])
    ])

  @Test func textKeepsTheBlanksThatOpenALine() {
    let text = TextRenderer(style: TextStyle(color: false, width: 60)).render(Self.answer)
    #expect(text.contains("│ Type:\n│ make\n│   make ``install`` *\n"))
  }

  @Test func markdownHasAFence() {
    let text = MarkdownRenderer.render(Self.answer)
    #expect(text.contains("> *Type:*  \n> ```\n> make\n>   make ``install`` *\n> ```\n"))
    var ticks = Self.answer
    ticks.passages[0].text = "````"
    #expect(MarkdownRenderer.render(ticks).contains("> `````\n> ````\n> `````\n"))
  }

  @Test func anItemOfAListHasItsCodeBelowIt() {
    var list = Self.answer
    list.passages[0].text = "Fetch.\nBuild:\n  make\nStart."
    (list.passages[0].isCode, list.passages[0].isList) = (false, true)
    list.passages[0].firstNumber = 1
    let text = TextRenderer(style: TextStyle(color: false, width: 60)).render(list)
    #expect(text.contains("│ 1. Fetch.\n│ 2. Build:\n│    make\n│ 3. Start.\n"))
    #expect(
      MarkdownRenderer.render(list)
        .contains("> 1. Fetch.\n> 2. Build:  \n>    make\n> 3. Start.\n"))
    #expect(
      TextRenderer.quotation(of: list.passages[0])
        .hasPrefix("1. Fetch.\n2. Build:\n   make\n3. Start.\n"))
  }

  @Test func jsonHasALineBreakInTheQuote() {
    #expect(JSONLinesRenderer.render(Self.answer).contains(#""quote":"make\n  make"#))
  }
}

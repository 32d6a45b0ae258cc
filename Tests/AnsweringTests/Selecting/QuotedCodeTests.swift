import Guides
import Testing

@testable import Answering

/// Code is quoted line by line.
@Suite struct QuotedCodeTests {
  private static let text = """
    # Build

    To install the frobnicator from source, type:

    ```
    ./configure frobnicator
    if make; then
      make install
    fi
    ```
    """

  private static let steps = """
    # Install the frobnicator

    1. Fetch the frobnicator.
    2. Build the frobnicator:

       ```
       make frobnicator
       make install
       ```
    3. Start it.
    """

  @Test func theCodeOfAStepStaysBelowIt() throws {
    let guide = try GuideReader.read(Array(Self.steps.utf8), file: "build.md")
    var conversation = Conversation()
    let answer = KnowledgeBase(guides: [guide])
      .answer("how do I install the frobnicator", in: &conversation)
    let quote = try #require(answer.passages.first)
    #expect(
      quote.text == "Fetch the frobnicator.\nBuild the frobnicator:\n  make frobnicator\n"
        + "  make install\nStart it.")
    #expect(answer.summary.contains("3 steps"))
  }

  @Test func theLinesOfCodeStayApart() throws {
    let guide = try GuideReader.read(Array(Self.text.utf8), file: "build.md")
    var conversation = Conversation()
    let answer = KnowledgeBase(guides: [guide])
      .answer("how do I install the frobnicator from source", in: &conversation)
    let quote = try #require(answer.passages.first)
    #expect(quote.text == "./configure frobnicator\nif make; then\n  make install\nfi")
    #expect(quote.isCode && quote.lines == 6...9)
    #expect(!answer.summary.contains("\n"))
  }
}

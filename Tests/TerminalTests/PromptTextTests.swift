import Terminal
import Testing

@Suite struct PromptTextTests {
  private let start = "\u{01}"
  private let end = "\u{02}"

  @Test func plainPromptsStayAsTheyAre() {
    #expect(PromptText.markingEscapes(in: "ask é> ") == "ask é> ")
    #expect(PromptText.markingEscapes(in: "") == "")
  }

  // Colours, a character set, a window title with either end, a two-character sequence.
  @Test(arguments: [
    "\u{1B}[1;38;5;200m", "\u{1B}[0m", "\u{1B}(B", "\u{1B}]0;title\u{07}",
    "\u{1B}]0;title\u{1B}\\", "\u{1B}7",
  ])
  func wholeSequencesAreMarked(sequence: String) {
    #expect(
      PromptText.markingEscapes(in: "a\(sequence)b") == "a\(start)\(sequence)\(end)b")
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}]0;title", "\u{1B}("])
  func sequencesThatNeverEndAreMarkedToTheEnd(sequence: String) {
    #expect(PromptText.markingEscapes(in: "a" + sequence) == "a\(start)\(sequence)\(end)")
  }
}

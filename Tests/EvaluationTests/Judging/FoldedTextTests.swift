import Evaluation
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Don’t  **stop**\n“now”", "don't stop \"now\""),
    ("9 – 5 `x_y`", "9 - 5 xy"),
    ("See [the _clinic_](a(b) and ![map](m.png).", "see the clinic and map."),
    (" no [link] (here) [or](", "no [link] (here) [or]("),
    ("[a](b", "[A](b"),
    ("!", "!"),
  ])
  func textsAreTheSameButForMarks(_ one: String, _ other: String) {
    #expect(FoldedText(one) == FoldedText(other))
  }

  @Test func aQuoteShowsWhatItContains() {
    #expect(FoldedText("You may NOT swim.").shows(FoldedText("may not")))
    #expect(!FoldedText("You may swim.").shows(FoldedText("may not")))
  }

  @Test func aLongQuoteMayBePartOfAPiece() {
    let piece = FoldedText("We open at nine on every weekday, and at ten on Saturdays.")
    #expect(FoldedText("at nine on every weekday, and.").shows(piece))
    #expect(!FoldedText("at nine on Sundays and all weekdays").shows(piece))
    // Of 24 and of 25 characters.
    #expect(!FoldedText("We open at nine on every").shows(piece))
    #expect(FoldedText("We open at nine on every:").shows(piece))
  }

  @Test func manyOpenBracketsTakeNoLongerThanText() {
    let text = String(repeating: "[", count: 200_000)
    #expect(FoldedText(text).contains(FoldedText("[[")))
  }
}

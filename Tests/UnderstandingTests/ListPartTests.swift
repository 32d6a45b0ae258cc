import Testing

@testable import Understanding

/// What goes back to a part of the list that was quoted last, and what does not.
@Suite struct ListPartTests {
  @Test(arguments: [
    ("the second step", ListPart.number(2)), ("what is the 3rd point?", .number(3)),
    ("step 3", .number(3)), ("and step four?", .number(4)),
    ("what about the first one", .number(1)),
    ("step number 12", .number(12)), ("tell me the second step again", .number(2)),
    ("what's the last step", .last), ("the final one please", .last),
    ("what comes after that", .next), ("the next step", .next), ("and after that?", .next),
    ("what do I do next", .next), ("what happens then", .next), ("next", .next),
    ("the previous step", .previous), ("what comes before that", .previous),
  ])
  func goesBack(line: String, part: ListPart) { #expect(ListPartReader.read(line) == part) }

  @Test(arguments: [
    "when does it start", "how many steps are there", "what happens after the second session",
    "is the second session cheaper", "what is step by step learning", "two sugars", "3",
    "what comes after the treatment", "which one is better", "", "one more thing",
  ])
  func asksSomethingElse(line: String) { #expect(ListPartReader.read(line) == nil) }

  @Test func numbersAreReadInWordsAndDigits() {
    #expect(ListPartReader.read("step 999999") == .number(999_999))
    #expect(ListPartReader.read("step 99999999999999999999") == nil)
    #expect(ListPartReader.read("the twentieth point") == .number(20))
  }
}

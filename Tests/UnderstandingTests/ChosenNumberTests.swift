import Testing

@testable import Understanding

@Suite struct ChosenNumberTests {
  @Test(arguments: [
    ("the second one", 2), ("two", 2), ("number 2", 2), ("Two, please.", 2), ("the first", 1),
    ("I meant the third one", 3), ("option two", 2), ("no. 2", 2), ("second", 2), ("one", 1),
  ])
  func numbersAreChosenInWords(line: String, number: Int) {
    #expect(ChosenNumber(line) == .number(number))
  }

  @Test func theLastHasNoNumberYet() {
    #expect(ChosenNumber("the last one") == .last)
  }

  @Test(arguments: [
    "", "the second step", "two weeks", "is it the second one", "how many", "the one in the tin",
    "one hundred and two reasons", "second degree burns",
  ])
  func otherLinesChooseNothing(line: String) {
    #expect(ChosenNumber(line) == nil)
  }
}

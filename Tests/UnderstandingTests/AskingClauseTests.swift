import Testing
import Understanding

/// The clause that asks, among others that tell something.
@Suite struct AskingClauseTests {
  @Test(arguments: [
    ("I'm on a pension, love: is it dear?", "is it dear"),
    ("My boss keeps bees. When may I come back to work?", "When may I come back to work"),
    ("how long does it last, the bus goes at nine", "how long does it last"),
  ])
  func isFound(line: String, clause: String) {
    #expect(LineSplitter.askingClause(of: line) == clause)
  }

  @Test(arguments: [
    "is it dear", "is it dear, and how long does it last", "a cold, a cough and a fever", "",
    "why?",
  ])
  func isNotFoundWhereNothingElseIsToldOrTwoThingsAreAsked(line: String) {
    #expect(LineSplitter.askingClause(of: line) == nil)
  }
}

import Testing
import TextAnalysis
import Understanding

/// The clause that asks, among others that tell something.
@Suite struct AskingClauseTests {
  @Test(arguments: [
    ("I work nights: when do you open?", "when do you open"),
    ("My sister keeps bees. Can I park a van there?", "Can I park a van there"),
    ("how long does it last, the bus goes at nine", "how long does it last"),
  ])
  func isFound(line: String, clause: String) {
    #expect(LineSplitter.askingClause(of: ClassedWords(line)) == clause)
  }

  @Test(arguments: [
    "is it dear", "is it dear, and how long does it last", "a cold, a cough and a fever", "",
    "why?",
  ])
  func isNotFoundWhereNothingElseIsToldOrTwoThingsAreAsked(line: String) {
    #expect(LineSplitter.askingClause(of: ClassedWords(line)) == nil)
  }
}

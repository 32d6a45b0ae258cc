import Testing

@testable import Answering

@Suite struct ContractionsTests {
  @Test(arguments: [
    ("What's that?", "what is that?"),
    ("I can’t, or can't I", "I can not, or can not I"),
    ("the tea's colour", "the tea's colour"),
    ("", ""),
    ("…", "…"),
  ])
  func spellsOutAndKeepsTheRest(text: String, expected: String) {
    #expect(Contractions.expanded(in: text) == expected)
  }
}

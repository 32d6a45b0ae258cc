import Answering
import Rendering
import Testing

/// How it is said in words why a passage won.
@Suite struct ReasonsTests {
  private func share(
    _ asked: String, _ matched: String, relation: String = "synonym"
  ) -> PassageExplanation.Share {
    PassageExplanation.Share(
      asked: asked, matched: matched, relation: relation, field: "body", idf: 1, points: 1)
  }

  private func reasons(_ shares: [PassageExplanation.Share], width: Int = 80) -> String {
    let passage = { (section: String, total: Double) in
      PassageExplanation(
        section: [section], file: "tea.md", lines: 12...12, excerpt: "Use hot water.", total: total,
        shares: shares)
    }
    let answer = Answer(
      question: "tea", kind: .other, outcome: .answered, summary: "Use hot water.",
      passages: [
        Quote(
          role: .answer, text: "Use hot water.", file: "tea.md", section: ["Brewing"],
          lines: 12...12, score: 1, matched: [])
      ],
      explanation: [passage("Brewing", 4), passage("Cups", 2.84)])
    return TextRenderer(style: TextStyle(width: width)).render(explanationOf: answer)
  }

  @Test func otherWordsAreNamedWithTheOnesTheyStandFor() {
    let shares = [share("bulk", "prove"), share("hot", "hot", relation: "exact")]
    let text = reasons(shares, width: 200)
    #expect(text.contains("won because it has “prove” in place of “bulk” and “hot”."))
  }

  @Test func whatIsPartOfTheWordsFoundIsNotSaidTwice() {
    let text = reasons([share("safe", "is safe")], width: 200)
    #expect(text.contains("won because it has “is safe”."))
  }

  @Test func aShareIsNotPartedFromItsSign() {
    for width in 20...100 {
      #expect(reasons([share("safe", "is safe")], width: width).contains("71 %"))
    }
  }
}

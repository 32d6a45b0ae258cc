import Guides
import Testing

/// A paragraph that leads into the headings under it is no quote by itself.
@Suite struct HeadingLeadInTests {
  @Test func `a sentence before headings is context of what stands first under each`() throws {
    let guide = try guide(
      """
      # Paying

      Bring the card. There are two ways:

      ## By card

      At the desk.

      Every day.

      ### Abroad

      A charge is made.

      ## By cash

      - Coins.
      - Notes.

      # Other

      Words.
      """)
    #expect(
      guide.passages.map(\.text) == [
        "Bring the card.", "At the desk.", "Every day.", "A charge is made.", "Coins.", "Notes.",
        "Words.",
      ])
    let led = guide.passages.filter { $0.context.contains { $0.text == "There are two ways:" } }
    #expect(led.map(\.text) == ["At the desk.", "Coins."])
    #expect(led.map { $0.context.first?.lines } == [3...3, 3...3])
  }

  @Test(arguments: [
    "Two ways:\n\n## By card\n\nA.\n\n## By cash\n\nB.\n",
    "# H\n\nTwo ways:\n\n**By card**\n\nA.\n\n**By cash**\n\nB.\n",
    "# H\n\n<!-- asked as: how to pay -->\nTwo ways:\n\n## By card\n\nA.\n\n## By cash\n\nB.\n",
  ])
  func `headings of any kind are led into`(_ text: String) throws {
    let guide = try guide(text)
    #expect(guide.passages.map(\.text) == ["A.", "B."])
    #expect(guide.passages.allSatisfy { $0.context.map(\.text) == ["Two ways:"] })
    let phrasings = guide.sections.flatMap(\.phrasings)
    #expect(phrasings == (text.contains("asked") ? ["how to pay"] : []))
  }

  @Test func `what stands beside or above is not led into`() throws {
    let guide = try guide("# H\n\n## A\n\nFirst, do so:\n\n## B\n\nWords.\n\n# C\n\nMore.\n")
    #expect(guide.sentenceTexts == ["First, do so:", "Words.", "More."])
    #expect(guide.passages.allSatisfy { $0.context.isEmpty })
  }
}

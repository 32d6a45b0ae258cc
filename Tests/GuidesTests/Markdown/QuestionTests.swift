import Guides
import Testing

/// A question heads the text that answers it.
@Suite struct QuestionTests {
  @Test(arguments: [
    "**Can I keep hens?**\n\nNo. Bees are fine.\n",
    "**Can I keep hens?**\nNo. Bees are fine.\n",
    "__Q: Can I keep hens?__\nA: No. Bees are fine.\n",
    "**Q: Can I keep hens?**\n\n**A:** No. Bees are fine.\n",
    "**Q:** Can I keep hens?\n\n**A:** No. Bees are fine.\n",
    "Q: Can I keep hens?\nA: No. Bees are fine.\n",
    "Q. Can I keep\nhens?\n\nA. No. Bees are fine.\n",
    "Question 7: Can I keep hens?\n\nAnswer: No. Bees are fine.\n",
    "### Q: Can I keep hens?\n\nA: No. Bees are fine.\n",
    "<b>Can I keep hens?</b>\n\nNo. Bees are fine.\n",
    "<h3>Can I keep hens?</h3>\nNo. Bees are fine.\n",
    "<h3 name=\"hens\">\nCan I keep hens?\n</h3>\n\nNo. Bees are fine.\n",
    "<details>\n<summary>Can I keep hens?</summary>\nNo. **Bees** are fine.\n</details>\n",
    "<details><summary><b>Can I keep hens?</b></summary>\n\nNo. **Bees** are fine.\n\n</details>\n",
    "1. Can I keep hens?\n\nNo. Bees are fine.\n",
    "* **Can I keep hens?**\n\nNo. Bees are fine.\n",
    "- Q: Can I keep hens?\n- A: No. Bees are fine.\n",
    "1. **Q:** Can I keep hens?\n2. **A:** No. Bees are fine.\n",
    "- Q: Can I keep hens?\n  A: No. Bees are fine.\n",
    "<dl><dt>Q</dt></dl>\n\n**Can I keep hens?**\n\nNo. Bees are fine.\n",
  ])
  func `whatever the marks`(_ text: String) throws {
    let guide = try guide("# Rules\n\n" + text)
    #expect(guide.sections.map(\.path) == [["Rules"], ["Rules", "Can I keep hens?"]])
    #expect(guide.sentenceTexts.joined(separator: " ").hasSuffix("No. Bees are fine."))
    #expect(guide.passages.allSatisfy { $0.section == 1 })
  }

  @Test func `one after the other`() throws {
    let guide = try guide("# R\n\nQ: One?\nA: Yes.\nQ: Two?\nA: No.\n\n**Three?**\n\nOh.\n\n## S\n")
    #expect(guide.outline == ["1 R", "2 One?", "2 Two?", "2 Three?", "2 S"])
    #expect(guide.sentenceTexts == ["Yes.", "No.", "Oh."])
    #expect(guide.sections.map(\.lines) == [1...2, 3...4, 5...7, 8...11, 12...12])
  }

  @Test func `lists of questions and other lists stay lists`() throws {
    let guide = try guide(
      "# R\n\n1. Is it safe?\n2. Is it cheap?\n\nText.\n\nAsk:\n\n- Is it far?\n\nGo.\n\n"
        + "- Q: No.\n- Else.\n")
    #expect(guide.outline == ["1 R"])
    #expect(
      guide.texts(.listItem) == ["Is it safe?", "Is it cheap?", "Is it far?", "Q: No.", "Else."])
  }

  @Test func `numbered questions each with an answer under it`() throws {
    let guide = try guide("# R\n\n1. Is it safe?\n\nYes.\n\n2. Is it cheap?\n\nNo.\n")
    #expect(guide.outline == ["1 R", "2 Is it safe?", "2 Is it cheap?"])
    #expect(guide.sentenceTexts == ["Yes.", "No."])
  }

  @Test func `after details the section before goes on`() throws {
    let guide = try guide(
      "# R\n\nOne.\n\n<details><summary>More</summary>\n\nTwo.\n\n</details>\n\nThree.\n")
    #expect(guide.sections.map(\.path) == [["R"], ["R", "More"], ["R"]])
    #expect(guide.passages.map(\.section) == [0, 1, 2])
  }

  @Test(arguments: [
    "**Never do this.**\n\nText.\n", "**Note:** text.\n\nText.\n", "A. Smith wrote.\n\nText.\n",
    "**Only bold**\n",
    "**Bold** and not\n\nText.\n",
  ])
  func `other bold words are text`(_ text: String) throws {
    #expect(try guide("# R\n\n" + text).outline == ["1 R"])
  }
}

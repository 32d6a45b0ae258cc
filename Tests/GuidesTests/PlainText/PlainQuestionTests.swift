import Guides
import Testing

@Suite struct PlainQuestionTests {
  /// Ways to write a question with its answer in plain text.
  static let shapes: [@Sendable (_ question: String, _ answer: String) -> String] = [
    { "Q: \($0)\nA: \($1)\n" },
    { "Q: \($0)\n\nA: \($1)\n" },
    { "Q. \($0)\nA. \($1)\n" },
    { "Q1. \($0)\nA1. \($1)\n" },
    { "Question: \($0)\nAnswer: \($1)\n" },
    { "Q:   \($0)\n\nA:   \($1)\n" },
    { "\($0)\n\n\($1)\n" },
    { "\($0)\n    \($1)\n" },
    { "\($0)\n\n    \($1)\n" },
    { "1. \($0)\n\n    \($1)\n" },
    { "1. \($0)\n   \($1)\n" },
    { "1) \($0)\n\($1)\n" },
    { "**\($0)**\n\n\($1)\n" },
    { "**\($0)**\n\($1)\n" },
    { "\($0)\n---------------\n\($1)\n" },
    { "\($0)\nA: \($1)\n" },
    { "\($0)\n\n**A:** \($1)\n" },
    { "**Q: \($0)**\nA: \($1)\n" },
    { "**Q:** \($0)\n\n**A:** \($1)\n" },
    { "<b>Q:</b> \($0)\n<b>A:</b> \($1)\n" },
    { "*\($0)*\n\n\($1)\n" },
    { "- **\($0)**\n  \($1)\n" },
    { "- **\($0)**\n\n  \($1)\n" },
    { "1. **\($0)**\n\($1)\n" },
    { "<b>\($0)</b>\n\($1)\n" },
    { "- Q: \($0)\n- A: \($1)\n" },
    { "* \($0)\n\n  \($1)\n\n* May I build a shed?\n\n  Ask first, please.\n" },
  ]

  @Test(arguments: shapes.indices, ["No.", "No. Bees are fine.", "Yes, up to 4 m², on a lead."])
  func `the question heads its answer and is no passage`(_ shape: Int, _ answer: String) throws {
    let text =
      "Our rules are few. Keep to them.\n\n" + Self.shapes[shape]("Can I keep hens?", answer)
    let guide = try plainGuide(text)
    let section = try #require(
      guide.sections.first { $0.title.hasSuffix("Can I keep hens?") }, "\(text)")
    #expect(guide.passages[section.passages].map(\.text) == [answer], "\(text)")
    #expect(!guide.sentenceTexts.contains { $0.contains("hens") }, "\(text)")
    #expect(!guide.sentenceTexts.contains { $0.contains("A:") || $0.contains("A.") }, "\(text)")
  }

  @Test func `questions without marks over answers with them`() throws {
    let guide = try plainGuide(
      "House rules\n\nIs it open?\nA: Yes.\nMay I build a shed?\nA: Ask first.\n")
    #expect(
      guide.sections.map(\.title) == ["House rules", "Is it open?", "May I build a shed?"])
    #expect(guide.sentenceTexts == ["Yes.", "Ask first."])
  }

  @Test func `the stop after an answer's mark is a name's elsewhere`() throws {
    let guide = try plainGuide(
      "Is it open?\n\nA. Yes, it is.\n\nWho wrote this?\n\nA. Smith wrote it.\n\n"
        + "Which is it?\n\nA) One of these.\n")
    #expect(guide.sentenceTexts == ["Yes, it is.", "A. Smith wrote it.", "One of these."])
  }

  @Test func `bold questions in a list alone stay items`() throws {
    let guide = try plainGuide("Ask yourself:\n\n- **Is it safe?**\n- **Is it cheap?**\n")
    #expect(guide.passages.count == 2)
  }

  @Test func `numbered questions under a title in the middle are headings`() throws {
    let guide = try plainGuide(
      """
                          The Village Choir

       1. Is the choir open?

          Yes. Come to any rehearsal.

       2. Must I read music? I never learnt it,
          and I am too old for it.

          No.

       3. Where?

          In the hall.
      """)
    #expect(
      guide.outline == [
        "1 The Village Choir", "2 1. Is the choir open?",
        "2 2. Must I read music? I never learnt it, and I am too old for it.", "2 3. Where?",
      ])
    #expect(guide.sections[1].phrasings == ["Is the choir open?"])
    #expect(
      guide.sentenceTexts == ["Yes.", "Come to any rehearsal.", "No.", "In the hall."])
  }

  @Test func `questions that share an answer are both ways to ask for it`() throws {
    let guide = try plainGuide(
      "Q. Is it open\non Sunday?\n\nQ. What about holidays?\n\nA. Never. We rest.\n\nMore of it.\n")
    #expect(guide.sections.map(\.title) == ["Is it open on Sunday?", "What about holidays?"])
    #expect(guide.sections[1].phrasings == ["Is it open on Sunday?", "What about holidays?"])
    #expect(guide.sentenceTexts == ["Never.", "We rest.", "More of it."])
  }

  @Test func `a marked question may be a statement of several sentences`() throws {
    let guide = try plainGuide(
      """
      Q:   The trays  do not fit. They
           press on one tooth.

      A:   Wait a day.

      Q: I lost one.
      What now?
      A: Ring us.
      """)
    #expect(
      guide.sections.map(\.title) == [
        "The trays do not fit. They press on one tooth.", "I lost one. What now?",
      ])
    #expect(guide.sentenceTexts == ["Wait a day.", "Ring us."])
  }

  @Test func `a list of questions alone stays a list`() throws {
    let guide = try plainGuide("Ask yourself:\n\n1. Is it safe?\n2. Is it cheap?\n\nThen go on.\n")
    #expect(guide.texts(.listItem) == ["Is it safe?", "Is it cheap?"])
    #expect(guide.outline == ["0 guide"])
  }
}

extension PlainQuestionTests {
  @Test func `questions in a list with their answers under them`() throws {
    let guide = try plainGuide(
      """
      What happens if I lose a book? Do I have to pay?

      You pay the price of a new one.

         * How many books can I take?
           Ten at a time.

         * Can children join?
           Yes, from birth.

      Q> Where?
      A> Here.
      """)
    #expect(
      guide.sections.map(\.title) == [
        "What happens if I lose a book? Do I have to pay?", "How many books can I take?",
        "Can children join?", "Where?",
      ])
    #expect(
      guide.sentenceTexts == [
        "You pay the price of a new one.", "Ten at a time.", "Yes, from birth.", "Here.",
      ])
  }
}

import Guides
import Testing

/// Lists of questions that were posted as messages, and texts that only look like Markdown.
@Suite struct PlainMessageTests {
  private static let posted = """
    From: Ann Smith <ann@example.org>
    Subject: Kiln questions
    Newsgroups: rec.crafts.clay
    Expires: 35d

    Archive-name: clay/kiln-faq
    Posting-frequency: monthly

    This list answers what people ask about kilns.

    ------------------------------

    Subject: Contents

    1.  Firing
        1.1.  How hot is bisque?
        1.2.  Can I stop it?
        1.3.  What about glaze,
              and what of salt?

    2.  Repair

    3.  Terms

    ------------------------------

    Subject: 1. Firing

    This part is about firing.

    ------------------------------

    Subject: 1.1. How hot is bisque?

    About 1000 degrees.

    ------------------------------

    Subject: 2. Repair

    Ask the office first.

    ------------------------------

    Subject: 3. Terms

    Bisque is clay fired once.
    """

  @Test func `the head is no text, and subjects are headings`() throws {
    let guide = try guide(Self.posted, file: "FAQ")
    #expect(guide.metadata.title == "Kiln questions")
    #expect(
      guide.outline == [
        "1 Kiln questions", "2 1. Firing", "3 1.1. How hot is bisque?", "2 2. Repair",
        "2 3. Terms",
      ])
    #expect(
      guide.sentenceTexts == [
        "This list answers what people ask about kilns.", "This part is about firing.",
        "About 1000 degrees.", "Ask the office first.", "Bisque is clay fired once.",
      ])
    #expect(guide.furniture.contains { $0.kind == .pageHeader && $0.lines == 3...4 })
  }

  @Test func `fields in running text stay`() throws {
    let text = "Note: x\nSubject: to change\n\nSubject: the rules\n\nWords of the text."
    #expect(try plainGuide(text).sentenceTexts.contains { $0.contains("to change") })
  }

  @Test func `a row of stars or a power makes no Markdown`() throws {
    for line in ["***********", "It is 2**8 or a**b here.", "f(**words)", "a ** b ** c"] {
      let guide = try guide("1. Is it open?\n\n\(line)\n\n   Yes.\n", file: "FAQ")
      #expect(guide.outline == ["2 1. Is it open?"], "\(line)")
    }
    #expect(try guide("A **bold** word.\n\n    code\n", file: "FAQ").texts(.code) == ["code"])
  }
}

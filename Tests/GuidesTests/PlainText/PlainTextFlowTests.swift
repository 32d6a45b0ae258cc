import Guides
import Testing

@Suite struct PlainTextFlowTests {
  @Test(arguments: [
    ("It is application-\nprovided.", "It is application-provided."),
    ("We are us-\ning it.", "We are using it."),
    ("A strong recollec-\ntion of it.", "A strong recollection of it."),
    ("It is a self-\nmade boat.", "It is a self-made boat."),
    ("He gave a well-\nknown talk.", "He gave a well-known talk."),
    ("From 9 -\nor later.", "From 9 - or later."),
    ("The ser-\nver. A server.", "The server. A server."),
    ("The e-\nmail came.", "The e-mail came."),
    ("The dis\u{2010}\ncussion.", "The discussion."),
    ("Take the up-\nto-date one. It is up-to-date.", "Take the up-to-date one. It is up-to-date."),
  ])
  func `words parted at a line's end are one`(_ text: String, _ shown: String) throws {
    #expect(try plainGuide(text + "\n").passages.map(\.text) == [shown])
  }

  @Test func `justified text has single spaces`() throws {
    let guide = try plainGuide("Screen   always  interprets\n sequences   sent  by  it.\n")
    #expect(guide.sentenceTexts == ["Screen always interprets sequences sent by it."])
    #expect(guide.passages[0].lines == 1...2)
  }

  @Test func `terms are the context of what is said of them`() throws {
    let guide = try plainGuide(
      """
      The options are these:

        -q, --quiet
            Say nothing. Even errors
            are not told.

        -v
            Say more than usual, and
            tell what is done.
      """)
    #expect(
      guide.texts(.listItem) == [
        "Say nothing. Even errors are not told.", "Say more than usual, and tell what is done.",
      ])
    #expect(guide.passages[0].context.map(\.text) == ["The options are these:", "-q, --quiet"])
  }

  @Test func `a warning is a caution`() throws {
    let guide = try plainGuide("Sail on.\n\nWARNING: Do not sail in fog.\n         Wait for sun.\n")
    #expect(guide.texts(.caution) == ["WARNING: Do not sail in fog. Wait for sun."])
  }

  @Test func `tables have rows and heads`() throws {
    let guide = try plainGuide(
      """
      What it costs:

      Item        Borrow       Renew
      ----------  -----------  -----
      DVDs        1 week       once
      Books       4 weeks      twice
      """)
    #expect(guide.texts(.tableRow) == ["DVDs | 1 week | once", "Books | 4 weeks | twice"])
    #expect(
      guide.passages[0].context.map(\.text) == ["What it costs:", "Item | Borrow | Renew"])
  }

  @Test func `a first cell goes on where it is set in`() throws {
    let guide = try plainGuide(
      """
      Where you have been                 How long to wait
      ----------------------------------  -------------------------
      Area with malaria                   4 months after return
      Area with West Nile virus           28 days after return
        (in season, May to November)
      Anywhere else                       no wait
      """)
    #expect(
      guide.texts(.tableRow) == [
        "Area with malaria | 4 months after return",
        "Area with West Nile virus (in season, May to November) | 28 days after return",
        "Anywhere else | no wait",
      ])
  }

  @Test func `tables drawn with signs`() throws {
    let guide = try plainGuide(
      """
      +-------+---------+
      | Plan  | Price   |
      +=======+=========+
      | Basic | 5 euros |
      |       | a month |
      +-------+---------+
      | Large | 9 euros |
      +-------+---------+
      """)
    #expect(guide.texts(.tableRow) == ["Basic | 5 euros a month", "Large | 9 euros"])
    #expect(guide.passages.map { $0.context.map(\.text) } == [["Plan | Price"], ["Plan | Price"]])
  }

  @Test func `columns that line up by chance are text`() throws {
    let guide = try plainGuide("He said  no to it.\nShe says yes to it.\nThey said no.\n")
    #expect(guide.texts(.tableRow).isEmpty)
  }
}
